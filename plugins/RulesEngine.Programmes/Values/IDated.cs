namespace RulesEngine.Programmes;

/// <summary>A dated, sourced value seen without its type: what a finding prints as the threshold it used.</summary>
public interface IDated
{
    /// <summary>Full name, such as FUND-01.Ratio.</summary>
    string Name { get; }

    /// <summary>What it is, in words for a reader.</summary>
    string Title { get; }

    /// <summary>Unit of the value, such as ratio, months or regions; null when it has none.</summary>
    string? Unit { get; }

    /// <summary>The value in force, boxed.</summary>
    object Value { get; }

    /// <summary>First day the value in force holds.</summary>
    DateOnly Since { get; }

    /// <summary>Where the value in force comes from.</summary>
    string Origin { get; }

    /// <summary>The publication that states the value in force; null when the origin says all.</summary>
    string? Source { get; }
}
