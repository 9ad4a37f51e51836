namespace RulesEngine.Rules.Coverage;

/// <summary>How many of the activities with a place were held in a district or village.</summary>
/// <param name="Rural">Activities in a district or village.</param>
/// <param name="Unknown">Activities of whose place the kind is not recorded.</param>
/// <param name="Total">Activities with a place.</param>
public sealed record RuralShare(int Rural, int Unknown, int Total) : IDescribesAbsence
{
    /// <summary>Share of the activities with a place, as far as their kinds are recorded; absent without any.</summary>
    public decimal? Share => Total == 0 ? null : (decimal)Rural / Total;

    /// <summary>Counts the activities with a place.</summary>
    public static RuralShare Of(IEnumerable<LocatedActivity> activities)
    {
        var kinds = activities.Select(each => each.Place?.Kind).ToList();
        return new RuralShare(
            kinds.Count(kind => kind is PlaceKind.District or PlaceKind.Village),
            kinds.Count(kind => kind is null),
            kinds.Count);
    }

    /// <summary>Whether less than a share is rural; absent where there is no activity with a place, or where places of unknown kind could decide.</summary>
    public bool? IsBelow(decimal share) => Total switch
    {
        0 => null,
        _ when Rural >= share * Total => false,
        _ when Rural + Unknown < share * Total => true,
        _ => null,
    };

    public string WhatIsMissing(string member) => Total == 0 ? "activities with a place" : "kinds of the places of activities";
}
