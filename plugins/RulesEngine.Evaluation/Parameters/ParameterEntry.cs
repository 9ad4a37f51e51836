namespace RulesEngine.Evaluation;

/// <summary>One parameter of a file.</summary>
/// <param name="Name">Its name, without the rule's code.</param>
/// <param name="Line">Line of the file where it begins.</param>
/// <param name="Title">What it is, in words.</param>
/// <param name="Unit">Its unit; null when it has none.</param>
/// <param name="Bounds">Least and greatest number it may be; null when it has no bounds.</param>
/// <param name="Values">Its values, in order of their first days.</param>
internal sealed record ParameterEntry(
    string Name, int Line, string Title, string? Unit, (decimal Least, decimal Most)? Bounds, IReadOnlyList<WrittenValue> Values);
