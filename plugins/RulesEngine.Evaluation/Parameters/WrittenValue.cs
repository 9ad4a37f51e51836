namespace RulesEngine.Evaluation;

/// <summary>One value of a parameter as its file states it.</summary>
/// <param name="Since">First day it holds.</param>
/// <param name="Line">Line of the file.</param>
/// <param name="Items">The text of a single value, or of each item of a list.</param>
/// <param name="IsList">Whether it is written as a list.</param>
/// <param name="Origin">Where it comes from.</param>
/// <param name="Source">The publication that states it; null when the origin says all.</param>
internal sealed record WrittenValue(DateOnly Since, int Line, IReadOnlyList<string> Items, bool IsList, string Origin, string? Source)
{
    /// <summary>The words an origin may be.</summary>
    internal static IReadOnlyList<string> Origins { get; } = ["source article", "known standard", "own choice"];

    /// <summary>The origin of a value that was set for one run.</summary>
    internal const string Override = "override";
}
