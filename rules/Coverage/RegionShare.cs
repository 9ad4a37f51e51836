namespace RulesEngine.Rules.Coverage;

/// <summary>How many of the activities with a region one region has. Where no activity names a region there is one for the country, without share.</summary>
/// <param name="Subject">The region, or its id when the table does not have it; <c>KZ</c> where no activity names a region.</param>
/// <param name="Count">Activities of the region.</param>
/// <param name="Total">Activities that name a region.</param>
/// <param name="IsGreatest">Whether no region has more.</param>
public sealed record RegionShare(object Subject, int Count, int Total, bool IsGreatest) : IDescribesAbsence
{
    /// <summary>Share of the activities that name a region; absent where there is none.</summary>
    public decimal? Share => Total == 0 ? null : (decimal)Count / Total;

    /// <summary>Id of the region, or <c>KZ</c>.</summary>
    public string RegionId => Subject is Region region ? region.RegionId : (string)Subject;

    /// <summary>Name of the region.</summary>
    public string Name => Subject is Region region ? region.Label : (string)Subject;

    public IEnumerable<FormattableString> WhatIsMissing(string member) => [$"activities with a region"];
}
