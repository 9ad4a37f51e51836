namespace RulesEngine.Rules.DataQuality;

/// <summary>Who makes a statement about money.</summary>
public sealed record Speaker : IDescribesAbsence, IRestsOnFacts
{
    private Speaker(Claim claim, Organisation? organisation)
    {
        Claim = claim;
        Organisation = organisation;
    }

    public Claim Claim { get; }

    /// <summary>The organisation that speaks; null when none is recorded, or when the table of organisations does not have it.</summary>
    public Organisation? Organisation { get; }

    /// <summary>Whether it is of a kind that gains from what it says; absent when its kind is not known.</summary>
    public bool? IsInterested { get; private init; }

    public IEnumerable<ProgrammeFact> RestsOn => Organisation is null ? [Claim] : [Claim, Organisation];

    /// <summary>Finds who speaks.</summary>
    /// <param name="claim">The statement.</param>
    /// <param name="organisations">The organisation that makes it, or none.</param>
    /// <param name="interested">Kinds of organisations that gain from what they say about money.</param>
    public static Speaker Of(Claim claim, IEnumerable<Organisation> organisations, IEnumerable<OrganisationKind> interested)
    {
        var organisation = organisations.FirstOrDefault();
        return new Speaker(claim, organisation) { IsInterested = organisation?.Kind is { } kind ? interested.Contains(kind) : null };
    }

    public IEnumerable<FormattableString> WhatIsMissing(string member) => Claim.SpeakerOrgId is null
        ? [$"the organisation that makes claim {Claim.ClaimId}"]
        : [$"kind of organisation {Claim.SpeakerOrgId}"];
}
