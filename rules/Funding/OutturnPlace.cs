namespace RulesEngine.Rules.Funding;

/// <summary>Whose plan is held against whose spending: like with like.</summary>
/// <param name="ProgrammeId">Id of the programme.</param>
/// <param name="Programme">The programme; null when the table does not have it.</param>
/// <param name="RegionId">Id of the region; null for the programme as a whole.</param>
/// <param name="Region">The region; null for the programme as a whole, or when the table does not have it.</param>
/// <param name="Currency">The currency; null when no row names one.</param>
public sealed record OutturnPlace(string ProgrammeId, Programme? Programme, string? RegionId, Region? Region, string? Currency)
{
    /// <summary>What it is about: the programme, and the region where there is one.</summary>
    public IReadOnlyList<object> Subject => RegionId is null ? [Owner] : [Owner, Region ?? (object)RegionId];

    /// <summary>Name of the programme.</summary>
    public string ProgrammeName => Programme?.Label ?? ProgrammeId;

    /// <summary>Where the money is: <c>as a whole</c>, or <c>in</c> a region.</summary>
    public FormattableString Where => RegionId is null ? (FormattableString)$"as a whole" : $"in {Region?.Label ?? RegionId}";

    private object Owner => Programme ?? (object)ProgrammeId;
}
