using RulesEngine.Sdk;

namespace RulesEngine.Briefings.National;

/// <summary>Which findings are told by themselves, and which under the finding that is their cause.</summary>
internal sealed class CausesTold
{
    private readonly Dictionary<string, Finding> _findings;
    private readonly ILookup<string, Finding> _consequences;

    private CausesTold(IReadOnlyList<Finding> findings)
    {
        All = findings;
        _findings = findings.DistinctBy(finding => finding.Id).ToDictionary(finding => finding.Id, StringComparer.Ordinal);
        _consequences = findings.Where(finding => CauseOf(finding) is not null).ToLookup(finding => RootOf(finding).Id, StringComparer.Ordinal);
    }

    /// <summary>The findings that are told, in their order.</summary>
    public IReadOnlyList<Finding> All { get; }

    /// <summary>Sorts the findings that are told. A cause that is not among them explains nothing.</summary>
    public static CausesTold Of(IReadOnlyList<Finding> findings) => new(findings);

    /// <summary>Whether a finding is told under another one.</summary>
    public bool IsConsequence(Finding finding) => CauseOf(finding) is not null;

    /// <summary>What is told under a finding, in the order of findings.</summary>
    public IEnumerable<Finding> ConsequencesOf(Finding finding) => _consequences[finding.Id];

    /// <summary>The finding that a consequence is told under: its cause, or the cause of that one.</summary>
    public Finding RootOf(Finding finding) => CauseOf(finding) is { } cause ? RootOf(cause) : finding;

    private Finding? CauseOf(Finding finding) => finding.ExplainedBy is { } id ? _findings.GetValueOrDefault(id) : null;
}
