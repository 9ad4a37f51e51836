namespace RulesEngine.Evaluation;

/// <summary>What a run saw of one rule.</summary>
internal sealed class RuleRecord(FlaggingRule rule)
{
    private readonly FlagReader _flag = new(rule.Anatomy.Flag);
    private readonly HashSet<Subject> _certainSubjects = [];
    private readonly Dictionary<Subject, Bound> _subjects = [];
    private readonly Dictionary<Subject, List<Bound>> _possible = [];
    private readonly Dictionary<Subject, List<Bound>> _certain = [];

    internal FlaggingRule Rule => rule;

    internal FlagReader Flag => _flag;

    /// <summary>What threw, where and on what; null while nothing did.</summary>
    internal RuleFault? Fault { get; private set; }

    /// <summary>Every subject that may be judged, with a match of the scope.</summary>
    internal IReadOnlyDictionary<Subject, Bound> Subjects => _subjects;

    internal bool IsSubjectForCertain(Subject subject) => _certainSubjects.Contains(subject);

    internal IReadOnlyList<Bound> Certain(Subject subject) => _certain.GetValueOrDefault(subject) ?? [];

    internal IReadOnlyList<Bound> Possible(Subject subject) => _possible.GetValueOrDefault(subject) ?? [];

    internal void Fail(RuleFault fault) => Fault ??= fault;

    internal void Take(Tells tells, Bound bound)
    {
        try
        {
            var subject = SubjectOf(bound);
            if (tells.HasFlag(Tells.SubjectForCertain))
            {
                _certainSubjects.Add(subject);
            }

            if (tells.HasFlag(Tells.SubjectPossibly))
            {
                _subjects.TryAdd(subject, bound);
            }

            if (tells.HasFlag(Tells.HoldsForCertain))
            {
                Add(_certain, subject, bound);
            }

            if (tells.HasFlag(Tells.HoldsPossibly))
            {
                Add(_possible, subject, bound);
            }
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Fail(RuleFaults.Threw(rule.Code, "'about' of its flag", bound.Facts.OfType<ProgrammeFact>().Select(fact => fact.ToString()), e));
        }
    }

    private Subject SubjectOf(Bound bound) =>
        SubjectReader.Read(_flag.About(bound), rule.Anatomy.IsPerCounted ? _flag.Per(bound) : null);

    private static void Add(Dictionary<Subject, List<Bound>> matches, Subject subject, Bound bound)
    {
        if (!matches.TryGetValue(subject, out var bounds))
        {
            matches.Add(subject, bounds = []);
        }

        bounds.Add(bound);
    }
}
