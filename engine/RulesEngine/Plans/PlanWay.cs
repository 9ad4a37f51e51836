namespace RulesEngine.Plans;

/// <summary>Puts the steps of a plan in order.</summary>
internal static class PlanWay
{
    public static PlanStep AsWritten(PlanParts parts)
    {
        var steps = new List<PlanStep>();
        foreach (var part in parts.InOrder)
        {
            if (part is PlanJoin join)
                AddJoin(steps, join);
            else
                steps.Add(new QuantifierStep((PlanQuantifier)part));
        }

        return Linked(steps, parts);
    }

    /// <summary>From the fact at one level to those of earlier patterns, along a key where there is one; then on as written.</summary>
    /// <remarks>So everything is evaluated that would be if combinations of earlier patterns were kept, and nothing else.</remarks>
    public static PlanStep From(int seed, PlanParts parts)
    {
        var joins = parts.Joins;
        var steps = new List<PlanStep>();
        var bound = new bool[joins.Count];
        var answered = new bool[joins.Count];
        bound[seed] = true;
        for (var count = 0; count < seed; count++)
            steps.Add(StepBack());

        foreach (var part in parts.InOrder)
        {
            if (part is PlanQuantifier quantifier)
                steps.Add(new QuantifierStep(quantifier));
            else if (part is PlanJoin join && bound[join.Level])
                AddTests(steps, join, answered[join.Level]);
            else
                AddJoin(steps, (PlanJoin)part);
        }

        return Linked(steps, parts);

        PlanStep StepBack()
        {
            for (var level = 0; level <= seed; level++)
            {
                if (joins[level].Key is not { } key || answered[level])
                    continue;
                if (bound[level] && key.Source >= 0 && !bound[key.Source])
                    return Answer(level, key.Source, key.Backward());
                if (!bound[level] && (key.Source >= 0 ? bound[key.Source] : bound.AsSpan(0, level).IndexOf(false) < 0))
                    return Answer(level, level, key.Forward());
            }

            var first = Array.IndexOf(bound, false);
            bound[first] = true;
            return new ScanStep(first);
        }

        PlanStep Answer(int join, int level, PlanStep step)
        {
            answered[join] = true;
            bound[level] = true;
            return step;
        }
    }

    private static void AddJoin(List<PlanStep> steps, PlanJoin join)
    {
        steps.Add(join.Key?.Forward() ?? new ScanStep(join.Level));
        AddTests(steps, join, isAnswered: true);
    }

    private static void AddTests(List<PlanStep> steps, PlanJoin join, bool isAnswered)
    {
        if (!isAnswered && join.Key is { } key)
            steps.Add(key.Check());
        if (join.IsTested)
            steps.Add(new TestStep(join));
    }

    private static PlanStep Linked(List<PlanStep> steps, PlanParts parts)
    {
        steps.AddRange(parts.Tail());
        steps.Add(new FindStep());
        for (var i = 1; i < steps.Count; i++)
            steps[i - 1].Next = steps[i];
        return steps[0];
    }
}
