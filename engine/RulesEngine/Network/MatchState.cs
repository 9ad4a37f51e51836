using RulesEngine.RuleModel;

namespace RulesEngine.Network;

/// <summary>What the agenda remembers of a match.</summary>
internal struct MatchState
{
    /// <summary>Its place in the queue, from 1; 0 where it does not wait.</summary>
    public int Place;

    /// <summary>Whether it fired, and has not been undone since.</summary>
    public bool HasFired;

    /// <summary>False once it has ceased.</summary>
    public bool Holds;

    /// <summary>How many firings of it go on just now: an action may fire rules itself.</summary>
    public byte Firings;

    private byte _trigger;

    public MatchTrigger Trigger
    {
        readonly get => (MatchTrigger)_trigger;
        set => _trigger = (byte)value;
    }
}
