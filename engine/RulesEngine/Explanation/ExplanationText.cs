using System.Globalization;

namespace RulesEngine.Explanation;

/// <summary>Explanations as lines of text, in the invariant culture.</summary>
public static class ExplanationText
{
    /// <summary>The step on one line, its conditions on the next ones, indented by two.</summary>
    /// <param name="write">Writes a value; in the invariant culture unless given.</param>
    public static string Of(ExplainedStep step, Func<object?, string>? write = null)
    {
        ArgumentNullException.ThrowIfNull(step);
        write ??= Invariant;
        string head = step.Search is { } search ? $"{Word(step)}: {Of(search, write)}" : $"{Word(step)} {write(step.Value)}";
        IEnumerable<string> atoms = step.Conditions.SelectMany(condition => condition.Atoms).Select(atom => "  " + Of(atom, write));
        return string.Join('\n', atoms.Prepend(head.TrimEnd()));
    }

    /// <summary>Such as <c>money.PerHead &lt; floor holds (money.PerHead = 5.9, floor = 6.0)</c>.</summary>
    /// <inheritdoc cref="Of(ExplainedStep, Func{object?, string})" path="/param"/>
    public static string Of(ExplainedAtom atom, Func<object?, string>? write = null)
    {
        ArgumentNullException.ThrowIfNull(atom);
        write ??= Invariant;
        string verdict = atom.Verdict switch
        {
            Verdict.Holds => "holds",
            Verdict.Fails => "does not hold",
            _ => "cannot be decided",
        };
        string operands = string.Join(", ", atom.Operands.Select(operand => $"{operand.Expression} = {write(operand.Value)}"));
        string miss = atom.Verdict == Verdict.Fails && atom.Difference is { } difference ? $"; the difference is {write(difference)}" : "";
        return operands.Length == 0 ? $"{atom.Text} {verdict}" : $"{atom.Text} {verdict} ({operands}{miss})";
    }

    /// <summary>Such as <c>looked for Allocation with RegionId = KZ-55 and ProgrammeId = P-1: none of 6</c>.</summary>
    /// <inheritdoc cref="Of(ExplainedStep, Func{object?, string})" path="/param"/>
    public static string Of(Search search, Func<object?, string>? write = null)
    {
        ArgumentNullException.ThrowIfNull(search);
        write ??= Invariant;
        string[] parts = [.. search.Sought.Select(sought => $"{sought.Member} = {write(sought.Value)}"), .. search.Conditions];
        string with = parts.Length == 0 ? "" : $" with {string.Join(" and ", parts)}";
        string found = search.Found == 0 ? "none" : search.Found.ToString(CultureInfo.InvariantCulture);
        return $"looked for {search.FactType.Name}{with}: {found} of {search.Candidates.ToString(CultureInfo.InvariantCulture)}";
    }

    private static string Word(ExplainedStep step) => step.Kind switch
    {
        StepKind.Match => $"match {step.Binding}",
        StepKind.Let => $"let {step.Binding} =",
        StepKind.Query => $"query {step.Binding}".TrimEnd(),
        StepKind.Filter => "filter",
        _ => step.Kind.ToString().ToLowerInvariant(),
    };

    private static string Invariant(object? value) => value switch
    {
        null => "nothing",
        IFormattable formattable => formattable.ToString(format: null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
