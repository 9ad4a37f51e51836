using RulesEngine.Programmes;
using RulesEngine.Sdk;

namespace RulesEngine.Application;

/// <summary>
/// What can be told of one region without telling anything of another. A finding is the region's when its subject is the region or lies in it.
/// One whose id names another region as well is left out; one whose message does is told without the message and the values; rows, cells and words about other regions are left out of all.
/// </summary>
public sealed class RegionSlice
{
    private readonly FactPlaces _places;
    private readonly RegionWords _words;
    private readonly Dictionary<string, Telling> _tellings = new(StringComparer.Ordinal);

    internal RegionSlice(Region region, Findings findings, FactPlaces places, RegionWords words)
    {
        Region = region;
        _places = places;
        _words = words;
        foreach (var finding in findings.All)
        {
            var telling = TellingOf(finding);
            _tellings[finding.Id] = _tellings.TryGetValue(finding.Id, out var other) && other > telling ? other : telling;
        }
    }

    // In order of discretion.
    private enum Telling
    {
        Whole,
        Abridged,
        NotAtAll,
        NotOfRegion,
    }

    /// <summary>The region.</summary>
    public Region Region { get; }

    /// <summary>How many findings are about the region and another one together, and are told of neither alone.</summary>
    public int Untold => _tellings.Values.Count(telling => telling == Telling.NotAtAll);

    /// <summary>The region's part of findings, in whichever language they are told.</summary>
    /// <param name="findings">The findings of the run that was cut.</param>
    public Findings Of(Findings findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return findings with
        {
            Region = Region,
            All = [.. findings.All.Where(IsTold).Select(Told)],
            Coverage = [.. findings.Coverage.Select(Told).Where(rule => rule.Subjects.Count > 0)],
            Faults = [.. findings.Faults.Select(Told)],
            Facts = [.. findings.Facts.Select(Told).OfType<object>()],
        };
    }

    /// <summary>The region's part of what a template is given. Refusals quote rows whose region nobody knows, and figures are worked out from all regions: there are none of either.</summary>
    /// <param name="material">The material of the run that was cut.</param>
    public BriefingMaterial Of(BriefingMaterial material)
    {
        ArgumentNullException.ThrowIfNull(material);
        var findings = Of(material.Findings);
        return material with
        {
            Label = Told(material.Label) ?? Region.Label,
            Period = Told(material.Period),
            Findings = findings,
            Facts = findings.Facts,
            Packs = [.. material.Packs.Where(pack => findings.Coverage.Any(rule => rule.Rule.Pack == pack.Id))],
            Refusals = [],
            Figures = [],
            Untold = Untold,
        };
    }

    /// <summary>A text as it is; null where it tells of another region.</summary>
    public string? Told(string? text) => IsOfOther(text) ? null : text;

    private bool IsTold(Finding finding) => _tellings[finding.Id] is Telling.Whole or Telling.Abridged;

    private Telling TellingOf(Finding finding)
    {
        var regions = RegionsOf(finding.Subject);
        return !regions.Contains(Region.RegionId) ? Telling.NotOfRegion
            : regions.Count > 1 || IsOfOther(finding.Id) || IsOfOther(finding.Subject.Label) ? Telling.NotAtAll
            : IsOfOther(finding.Message) || finding.Values.Any(value => IsOfOther(value.Text)) ? Telling.Abridged
            : Telling.Whole;
    }

    private HashSet<string> RegionsOf(Subject subject) =>
        [.. subject.Ids.Split(';').Concat(subject.Per?.Split(';') ?? []).SelectMany(_places.Of)];

    private Finding Told(Finding finding) => Abridged(finding with
    {
        Thresholds = Told(finding.Thresholds),
        Evidence = [.. finding.Evidence.Select(Told).OfType<Evidence>()],
        Recommendation = Told(finding.Recommendation) ?? "",
        ExplainedBy = finding.ExplainedBy is { } cause && _tellings.TryGetValue(cause, out var telling) && telling <= Telling.Abridged ? cause : null,
    });

    private Finding Abridged(Finding finding) => _tellings[finding.Id] == Telling.Whole ? finding : finding with { Message = finding.Title, Values = [], Said = new Dictionary<string, object?>(), IsAbridged = true };

    private Evidence? Told(Evidence evidence) => evidence switch
    {
        FactEvidence row => (_places.Of(row.Table, row.Key) ?? Region.RegionId) != Region.RegionId || IsOfOther(row.Key) || IsOfOther(row.Label)
            ? null
            : row with { Cells = Told(row.Cells) },
        AbsenceEvidence absence => IsOfOther(absence.Text) || IsOfOther(absence.LookedFor) ? null : absence,
        _ => null,
    };

    private RuleCoverage Told(RuleCoverage coverage) => new(Told(coverage.Rule), [.. coverage.Subjects.Where(IsTold).Select(Told)]);

    private bool IsTold(SubjectOutcome outcome) =>
        RegionsOf(outcome.Subject) is { Count: 1 } regions && regions.Contains(Region.RegionId) && !IsOfOther(outcome.Subject.Label) && !IsOfOther(outcome.Subject.ToString());

    private SubjectOutcome Told(SubjectOutcome outcome) => outcome with
    {
        Missing = [.. outcome.Missing.Where(missing => !IsOfOther(missing.Text)).Select(missing => missing with { Cells = Told(missing.Cells) })],
    };

    private RuleDescription Told(RuleDescription rule) => rule with
    {
        Parameters = Told(rule.Parameters),
        Card = rule.Card with
        {
            WhyItMatters = Told(rule.Card.WhyItMatters),
            WhatToDo = Told(rule.Card.WhatToDo),
            WhatItCannotShow = Told(rule.Card.WhatItCannotShow),
            WhenItStaysSilent = Told(rule.Card.WhenItStaysSilent),
        },
    };

    private IReadOnlyList<Threshold> Told(IReadOnlyList<Threshold> thresholds) =>
        [.. thresholds.Where(threshold => !IsOfOther(threshold.Text)).Select(threshold => IsOfOther(threshold.Source) ? threshold with { Source = null } : threshold)];

    private IReadOnlyList<SourceCell> Told(IReadOnlyList<SourceCell> cells) => [.. cells.Where(cell => !IsOfOther(cell.Raw))];

    private IReadOnlyList<string> Told(IReadOnlyList<string> paragraphs) => [.. paragraphs.Where(paragraph => !IsOfOther(paragraph))];

    private RuleFault Told(RuleFault fault) => IsOfOther(fault.Message) ? fault with { Message = $"{fault.Rule} failed; the run on the whole country tells why." } : fault;

    // Facts that rules derived are not told: nobody knows what they were derived from.
    private object? Told(object fact) => fact switch
    {
        AsOf or Component => fact,
        Activity activity when IsHere(activity) => IsOfOther(activity.Title) ? activity with { Title = null } : activity,
        Programmes.Region or Allocation or Incident or Population when IsHere((ProgrammeFact)fact) => fact,
        RegionAlias or Place when IsHere((ProgrammeFact)fact) && !IsOfOther(((ProgrammeFact)fact).Label) => fact,
        Programme or Organisation or DataSource when SaysNothingOfOthers((ProgrammeFact)fact) => fact,
        _ => null,
    };

    private bool IsHere(ProgrammeFact fact) => _places.Of(fact) == Region.RegionId;

    private bool SaysNothingOfOthers(ProgrammeFact fact) =>
        (_places.Of(fact) ?? Region.RegionId) == Region.RegionId && fact.Source.Sheet.Columns.All(column => !IsOfOther(fact.Source.Cell(column).Raw));

    private bool IsOfOther(string? text) => _words.TellOfOther(text, Region.RegionId);
}
