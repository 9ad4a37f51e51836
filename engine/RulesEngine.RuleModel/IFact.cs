namespace RulesEngine.RuleModel;

/// <summary>One thing the rules look at.</summary>
public interface IFact
{
    /// <summary>The runtime type of the value; the declared type when there is no value.</summary>
    Type Type { get; }

    object? Value { get; }

    /// <summary>What the fact was made from; null for a fact that was inserted.</summary>
    IFactSource? Source { get; }
}
