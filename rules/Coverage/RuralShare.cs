namespace RulesEngine.Rules.Coverage;

/// <summary>How many of the activities with a place were held in a district or village.</summary>
/// <param name="Rural">Activities in a district or village.</param>
/// <param name="Unknown">Activities of whose place the kind is not recorded.</param>
/// <param name="Total">Activities with a place.</param>
public sealed record RuralShare(int Rural, int Unknown, int Total) : IDescribesAbsence
{
    /// <summary>Counts the activities with a place.</summary>
    public static RuralShare Of(IEnumerable<LocatedActivity> activities)
    {
        var kinds = activities.Select(each => each.Place?.Kind).ToList();
        return new RuralShare(
            kinds.Count(kind => kind is PlaceKind.District or PlaceKind.Village),
            kinds.Count(kind => kind is null),
            kinds.Count);
    }

    /// <summary>
    /// The share as far as the kinds are recorded, to be held against a least one; absent where there is no activity with a place, or where places of unknown kind could decide.
    /// </summary>
    public decimal? ShareAgainst(decimal least)
    {
        var isOpen = Total == 0 || (Rural < least * Total && Rural + Unknown >= least * Total);
        return isOpen ? null : (decimal)Rural / Total;
    }

    public IEnumerable<FormattableString> WhatIsMissing(string member) => Total == 0 ? [$"activities with a place"] : [$"kinds of the places of activities"];
}
