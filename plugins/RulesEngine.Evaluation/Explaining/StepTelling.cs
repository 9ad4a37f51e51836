using RulesEngine.Explanation;

namespace RulesEngine.Evaluation;

/// <summary>Tells the steps of the engine's explanations as conditions, in the words and with the cells of the programme tables.</summary>
internal static class StepTelling
{
    /// <summary>The conditions that a step stands for, in the order of the rule.</summary>
    internal static IEnumerable<ExplainedCondition> Conditions(ExplainedStep step)
    {
        if (step.Binding == ProgrammeRule.ConditionsBinding)
        {
            return step.Conditions.Select(Condition);
        }

        var conditions = step.Conditions.Select(Condition);
        return step.Kind switch
        {
            StepKind.Match or StepKind.Filter => conditions,
            StepKind.Let => conditions.Prepend(new ExplainedCondition($"{step.Binding} = {ValueWords.Of(step.Value)}", step.Value is null ? Verdict.Unknown : Verdict.Holds, [.. step.MadeFrom.Select(Value)])),
            _ when step.Search is { } search => conditions.Prepend(new ExplainedCondition(Searched(step, search), step.Kind == StepKind.Query ? Verdict.Holds : VerdictOf(step.Verdict), [])),
            _ => conditions,
        };
    }

    /// <summary>The conditions of a step that nothing passes, and the fact that comes nearest to it or stands in its way.</summary>
    /// <param name="failed">The step.</param>
    /// <param name="nearest">The fact; null where there is none.</param>
    /// <param name="isGiven">Whether the step binds the subject itself, which needs no telling.</param>
    internal static IEnumerable<ExplainedCondition> Conditions(ExplainedStep failed, object? nearest, bool isGiven)
    {
        var all = Conditions(failed).ToList();
        if (failed is { Kind: StepKind.Match, Search: { } search })
        {
            return [new ExplainedCondition(Searched(failed, search), VerdictOf(failed.Verdict), [])];
        }

        if (nearest is null || isGiven || failed.Kind is StepKind.Let or StepKind.Filter)
        {
            return all;
        }

        var named = Named(failed.Kind switch { StepKind.Not => "in the way", StepKind.All => "breaks it", _ => "nearest" }, nearest);
        return failed.Kind switch
        {
            StepKind.Match => all.Prepend(new ExplainedCondition($"{failed.Binding ?? Words.Of(nearest.GetType().Name)}: none that satisfies what follows", VerdictOf(failed.Verdict), [named])),
            StepKind.Not or StepKind.All => [all[0] with { Values = [named], Tests = [.. all.Skip(1)] }],
            _ => [all[0] with { Values = [named] }, .. all.Skip(1)],
        };
    }

    private static ExplainedCondition Condition(Explanation.ExplainedCondition condition)
    {
        var tests = condition.Atoms.Select(Test).ToList();
        return tests is [var only]
            ? only with { Text = condition.Text, Verdict = VerdictOf(condition.Verdict) }
            : new ExplainedCondition(condition.Text, VerdictOf(condition.Verdict), []) { Tests = tests };
    }

    private static ExplainedCondition Test(ExplainedAtom test) =>
        new(test.Text, VerdictOf(test.Verdict), [.. test.Operands.Select(Value)])
        {
            Distance = ValueWords.Distance(test.Difference),
        };

    private static ExplainedValue Value(ExplainedOperand operand) => new(
        operand.Expression,
        ValueWords.Of(operand.Value),
        operand switch
        {
            { Owner: ProgrammeFact fact, Member: { } member } => fact.CellsOf(member),
            { Value: ProgrammeFact row } => KeyCells(row),
            _ => [],
        });

    /// <summary>A fact by its row; one that other rules worked out by the first row it rests on or holds.</summary>
    private static ExplainedValue Named(string role, object fact) => (fact as ProgrammeFact ?? (fact as IRestsOnFacts)?.RestsOn.FirstOrDefault() ?? Held(fact)) is { } row
        ? new ExplainedValue($"{role}: {row}", row.Label, KeyCells(row))
        : new ExplainedValue(role, ValueWords.Of(fact), []);

    private static ProgrammeFact? Held(object fact) =>
        fact.GetType().GetProperties().Select(property => property.GetIndexParameters() is [] ? property.GetValue(fact) as ProgrammeFact : null).FirstOrDefault(row => row is not null);

    private static string Searched(ExplainedStep step, Search search)
    {
        var own = $"{search.FactType.Name}.";
        string[] parts =
        [
            .. search.Sought.Select(sought => $"{sought.Member} = {ValueWords.Of(sought.Value)}"),
            .. search.Conditions.Select(condition => condition.Replace(own, "", StringComparison.Ordinal)),
        ];
        var head = step.Kind switch
        {
            StepKind.Not => "no ",
            StepKind.All => "every ",
            StepKind.Exists => "some ",
            _ => step.Binding is null ? "" : $"{step.Binding}: ",
        };
        var with = parts.Length == 0 ? "" : $" with {string.Join(", ", parts)}";
        var found = search.Found == 0 ? "none" : Wording.Of(search.Found);
        return $"{head}{search.FactType.Name}{with}: {found} of {Wording.Of(search.Candidates)}";
    }

    private static Verdict VerdictOf(Explanation.Verdict verdict) => verdict switch
    {
        Explanation.Verdict.Holds => Verdict.Holds,
        Explanation.Verdict.Fails => Verdict.Fails,
        _ => Verdict.Unknown,
    };

    private static IReadOnlyList<SourceCell> KeyCells(ProgrammeFact fact) =>
        [.. TableSchema.Of(fact.GetType()).KeyColumns.Select(column => fact.Source.Cell(column.Name)).Where(cell => cell.Raw is not null)];
}
