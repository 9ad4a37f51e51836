using System.Collections;

namespace RulesEngine.Evaluation;

/// <summary>Finds the facts behind what a rule gives as evidence, and how sure they are.</summary>
internal sealed class EvidenceReader(FactSet facts)
{
    private static readonly string[] s_ownColumns = ["source_ids", "claim_ids"];

    // A row can be behind many findings, and a collection behind all of a rule's.
    private readonly Dictionary<ProgrammeFact, FactEvidence> _read = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<object, bool> _illustrative = new(ReferenceEqualityComparer.Instance);

    /// <summary>The facts behind a value, each once, in the order of tables and keys.</summary>
    internal static IReadOnlyList<ProgrammeFact> Facts(object? value) =>
        [.. Behind(value).Distinct(ReferenceEqualityComparer.Instance).Cast<ProgrammeFact>().Order(FactSet.InOrder)];

    internal FactEvidence Read(ProgrammeFact fact)
    {
        if (!_read.TryGetValue(fact, out var evidence))
        {
            _read.Add(fact, evidence = new FactEvidence(
                fact.Table,
                fact.Key,
                fact.Label,
                [.. fact.Source.Sheet.Columns.Where(column => !s_ownColumns.Contains(column)).Select(fact.Source.Cell).Where(cell => !string.IsNullOrEmpty(cell.Raw)).Select(cell => SmallCounts.Hidden(fact, cell))],
                fact.SourceIds,
                fact.ClaimIds,
                facts.IsIllustrative(fact)));
        }

        return evidence;
    }

    /// <summary>Whether any fact behind a value rests on a synthetic source.</summary>
    internal bool IsIllustrative(object? value)
    {
        if (value is string or not (ProgrammeFact or IRestsOnFacts or IEnumerable))
        {
            return false;
        }

        if (!_illustrative.TryGetValue(value, out var isIllustrative))
        {
            _illustrative.Add(value, isIllustrative = Behind(value).Any(facts.IsIllustrative));
        }

        return isIllustrative;
    }

    /// <summary>How sure the weakest of the facts is, by its own words and by the claims it rests on.</summary>
    internal Certainty Weakest(IEnumerable<ProgrammeFact> evidence) =>
        evidence.Select(fact => Weaker(Own(fact), Claimed(fact))).DefaultIfEmpty(Certainty.Stated).Max();

    private static Certainty Own(ProgrammeFact fact) => fact switch
    {
        ProgrammeComponent { Evidence: ComponentEvidence.Implied } => Certainty.Implied,
        Activity { DatePrecision: { } precision } => OfDate(precision),
        Incident { DatePrecision: { } precision } => OfDate(precision),
        Indicator { Unit: { } unit } when unit.StartsWith("ambiguous", StringComparison.Ordinal) => Certainty.Ambiguous,
        _ => Certainty.Stated,
    };

    private static Certainty OfDate(DatePrecision precision) =>
        precision is DatePrecision.Day or DatePrecision.DayRangeShared or DatePrecision.Month ? Certainty.Stated : Certainty.Inferred;

    private Certainty Claimed(ProgrammeFact fact) => fact.ClaimIds
        .Select(id => facts.Find(Tables.Claims, id) is Claim { Certainty: { } certainty } ? (Certainty)certainty : Certainty.Stated)
        .DefaultIfEmpty(Certainty.Stated)
        .Max();

    private static Certainty Weaker(Certainty one, Certainty other) => one > other ? one : other;

    private static IEnumerable<ProgrammeFact> Behind(object? value) => value switch
    {
        ProgrammeFact fact => [fact],
        IRestsOnFacts derived => derived.RestsOn,
        string => [],
        IEnumerable many => many.Cast<object?>().SelectMany(Behind),
        _ => [],
    };
}
