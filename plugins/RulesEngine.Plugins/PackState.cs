namespace RulesEngine.Plugins;

/// <summary>How far a pack has come and, unless it is ready or loaded, what kept it there.</summary>
/// <param name="Reason">Null only where the status is <see cref="PackStatus.Ready"/> or <see cref="PackStatus.Loaded"/>.</param>
public sealed record PackState(PackStatus Status, PackMessage? Reason = null)
{
    internal static PackState Ready { get; } = new(PackStatus.Ready);

    internal static PackState Loaded { get; } = new(PackStatus.Loaded);
}
