namespace RulesEngine.Plugins;

/// <summary>How far a pack has come, or why it goes no further.</summary>
public enum PackStatus
{
    /// <summary>Inspected and found sound; none of its code has run.</summary>
    Ready,

    /// <summary>Its assembly is in the process.</summary>
    Loaded,

    /// <summary>A part of it is missing, damaged or half copied.</summary>
    Incomplete,

    /// <summary>Sound as far as can be told, but nothing that this host trusts vouches for it.</summary>
    Untrusted,

    /// <summary>Whole, but made for another host.</summary>
    Incompatible,

    /// <summary>Sound, but a higher version of the same pack, or a copy of it, is used instead.</summary>
    Superseded,

    /// <summary>Its own code failed while it was loaded or used.</summary>
    Faulted,

    /// <summary>Let go by a host that runs for long, and out of memory.</summary>
    Retired,

    /// <summary>Let go by a host that runs for long; a run still uses it, or something of it is held.</summary>
    StillInMemory,
}
