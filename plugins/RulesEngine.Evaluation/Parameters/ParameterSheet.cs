namespace RulesEngine.Evaluation;

/// <summary>The parameters of one rule as its file states them: every value with its first day, not yet typed.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Parameters">The parameters, in the order of the file.</param>
internal sealed record ParameterSheet(string File, IReadOnlyList<ParameterEntry> Parameters)
{
    internal static ParameterSheet Empty { get; } = new("", []);

    internal ParameterEntry? Find(string name) =>
        Parameters.FirstOrDefault(parameter => string.Equals(parameter.Name, name, StringComparison.OrdinalIgnoreCase));
}
