namespace RulesEngine.Plugins;

/// <summary>Where a pack gets an assembly from.</summary>
public enum PackReferenceOrigin
{
    /// <summary>The host's own, whatever version is asked for.</summary>
    Shared,

    /// <summary>The framework the host runs on.</summary>
    Framework,

    /// <summary>The pack's own copy, seen by nobody else.</summary>
    Private,

    /// <summary>Nowhere: the pack cannot be loaded.</summary>
    Missing,
}
