namespace RulesEngine.Rules.Delivery;

/// <summary>An agreement and who signed it.</summary>
public sealed record SignedAgreement : IRestsOnFacts
{
    private SignedAgreement(Activity activity, IReadOnlyList<ActivityOrganisation> signatures)
    {
        Activity = activity;
        Signatures = signatures;
        Signatories = [.. signatures.Select(signature => signature.OrgId)];
    }

    public Activity Activity { get; }

    /// <summary>The rows that name a signatory, by organisation.</summary>
    public IReadOnlyList<ActivityOrganisation> Signatures { get; }

    /// <summary>Ids of the signatories, in ordinal order; empty where none is recorded.</summary>
    public IReadOnlyList<string> Signatories { get; }

    /// <summary>The signatory by which joint work is looked up; null where none is recorded.</summary>
    public string? FirstSignatory => Signatories.Count == 0 ? null : Signatories[0];

    public IEnumerable<ProgrammeFact> RestsOn => [Activity, .. Signatures];

    /// <summary>An agreement with the rows that name its signatories.</summary>
    public static SignedAgreement Of(Activity activity, IEnumerable<ActivityOrganisation> signatures) =>
        new(activity, [.. signatures.OrderBy(signature => signature.OrgId, StringComparer.Ordinal)]);

    /// <summary>Whether all signatories are among the organisations of an activity. Nobody can have done joint work where none is recorded.</summary>
    public bool IsCarriedOutBy(IEnumerable<ActivityOrganisation> organisations) =>
        Signatories.Count > 0 && Signatories.All(organisations.Select(each => each.OrgId).ToHashSet().Contains);
}
