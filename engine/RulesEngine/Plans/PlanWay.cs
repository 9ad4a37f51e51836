using RulesEngine.Plans.Parts;
using RulesEngine.Plans.Steps;

namespace RulesEngine.Plans;

/// <summary>Puts the steps of a plan in order.</summary>
internal static class PlanWay
{
    public static PlanStep AsWritten(PlanParts parts, Func<PlanPart, PlanStep?> after)
    {
        var steps = new List<PlanStep>();
        foreach (var part in parts.InOrder)
        {
            part.AddSteps(steps);
            if (after(part) is { } step)
                steps.Add(step);
        }

        return Linked(steps);
    }

    /// <summary>From the fact at one level along the keys to those of earlier patterns; then on as written.</summary>
    /// <remarks>So everything is evaluated that would be if combinations of earlier patterns were kept, and nothing else.</remarks>
    public static PlanStep From(int seed, PlanParts parts, Func<PlanPart, PlanStep?> after) => Linked(StepsFrom(seed, parts, after));

    /// <summary>The same up to the tests of the last pattern, which are those of several plans.</summary>
    public static PlanStep ToTests(int seed, PlanParts parts, TestStep[] tests)
    {
        var steps = StepsFrom(seed, parts, _ => null);
        steps[^1] = new SiblingStep(tests);
        return Chained(steps);
    }

    private static List<PlanStep> StepsFrom(int seed, PlanParts parts, Func<PlanPart, PlanStep?> after)
    {
        var joins = parts.Joins;
        var steps = new List<PlanStep>();
        var bound = new bool[joins.Count];
        var answered = new bool[joins.Count];
        bound[seed] = true;
        while (StepBack() is { } back)
            steps.Add(back);

        foreach (var part in parts.InOrder)
        {
            if (part is PlanJoin join && bound[join.Level])
                join.AddTests(steps, answered[join.Level]);
            else
                part.AddSteps(steps);
            if (after(part) is { } step)
                steps.Add(step);
        }

        return steps;

        PlanStep? StepBack()
        {
            for (var level = 0; level <= seed; level++)
            {
                if (joins[level].Key is not { Source: >= 0 } key || answered[level] || bound[level] == bound[key.Source])
                    continue;
                answered[level] = true;
                var step = bound[level] ? key.Backward() : key.Forward();
                bound[level] = bound[key.Source] = true;
                return step;
            }

            return null;
        }
    }

    private static PlanStep Linked(List<PlanStep> steps)
    {
        steps.Add(new FindStep());
        return Chained(steps);
    }

    private static PlanStep Chained(List<PlanStep> steps)
    {
        for (var i = 1; i < steps.Count; i++)
            steps[i - 1].Next = steps[i];
        steps.OfType<OfferStep>().ToList().ForEach(step => step.Settle());
        return steps[0];
    }
}
