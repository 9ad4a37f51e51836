namespace RulesEngine.Programmes;

/// <summary>Names of the canonical tables: of a CSV file without its ending, or of a sheet.</summary>
public static class Tables
{
    /// <summary>Holds <see cref="Programme"/>.</summary>
    public const string Programmes = "programmes";

    /// <summary>Holds <see cref="ProgrammeComponent"/>.</summary>
    public const string ProgrammeComponents = "programme_components";

    /// <summary>Holds <see cref="Component"/>.</summary>
    public const string Components = "components";

    /// <summary>Holds <see cref="Allocation"/>.</summary>
    public const string Allocations = "allocations";

    /// <summary>Holds <see cref="Activity"/>.</summary>
    public const string Activities = "activities";

    /// <summary>Holds <see cref="ActivityOrganisation"/>.</summary>
    public const string ActivityOrganisations = "activity_organisations";

    /// <summary>Holds <see cref="Indicator"/>.</summary>
    public const string Indicators = "indicators";

    /// <summary>Holds <see cref="Measure"/>.</summary>
    public const string Measures = "measures";

    /// <summary>Holds <see cref="Incident"/>.</summary>
    public const string Incidents = "incidents";

    /// <summary>Holds <see cref="Organisation"/>.</summary>
    public const string Organisations = "organisations";

    /// <summary>Holds <see cref="OrganisationLink"/>.</summary>
    public const string OrganisationLinks = "organisation_links";

    /// <summary>Holds <see cref="Region"/>.</summary>
    public const string Regions = "regions";

    /// <summary>Holds <see cref="RegionAlias"/>.</summary>
    public const string RegionAliases = "region_aliases";

    /// <summary>Holds <see cref="Place"/>.</summary>
    public const string Places = "places";

    /// <summary>Holds <see cref="Programmes.Population"/>.</summary>
    public const string Population = "population";

    /// <summary>Holds <see cref="ExchangeRate"/>.</summary>
    public const string ExchangeRates = "exchange_rates";

    /// <summary>Holds <see cref="RegionNeighbour"/>.</summary>
    public const string RegionNeighbours = "region_neighbours";

    /// <summary>Holds <see cref="DataSource"/>.</summary>
    public const string Sources = "sources";

    /// <summary>Holds <see cref="Claim"/>.</summary>
    public const string Claims = "claims";
}
