namespace RulesEngine;

/// <summary>What a batch does when some of its facts cannot be taken.</summary>
public enum BatchOptions
{
    /// <summary>One fact that cannot be taken keeps the whole batch out.</summary>
    AllOrNothing = 0,

    /// <summary>Facts that cannot be taken are left out; the others go in.</summary>
    SkipFailed = 1,
}
