namespace RulesEngine.Programmes;

/// <summary>The sets of first-level units that Kazakhstan has had since 2016.</summary>
public enum RegionSet
{
    /// <summary>Until 18 June 2018.</summary>
    Of2016 = 2016,

    /// <summary>From 19 June 2018, when Shymkent became a unit of its own.</summary>
    Of2018 = 2018,

    /// <summary>From 8 June 2022, with Abai, Zhetisu and Ulytau.</summary>
    Of2022 = 2022,
}
