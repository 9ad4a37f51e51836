namespace RulesEngine.Sdk;

/// <summary>A parameter as it was in force when a finding was made.</summary>
/// <param name="Name">Full name, such as FUND-01.Ratio.</param>
/// <param name="Title">What it is, in words.</param>
/// <param name="Value">The value: a number, a string or a list of strings.</param>
/// <param name="Unit">Its unit; null when it has none.</param>
/// <param name="Since">First day the value holds.</param>
/// <param name="Origin">Where it comes from: source article, known standard, own choice, override.</param>
/// <param name="Source">The publication that states it; null when the origin says all.</param>
/// <param name="Text">The value and its unit in words.</param>
public sealed record Threshold(string Name, string Title, object Value, string? Unit, DateOnly Since, string Origin, string? Source, string Text)
{
    /// <summary>The parameter as a finding records it.</summary>
    public static Threshold Of(IDated parameter)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return new Threshold(
            parameter.Name, parameter.Title, parameter.Value, parameter.Unit, parameter.Since, parameter.Origin, parameter.Source, Wording.Of(parameter));
    }
}
