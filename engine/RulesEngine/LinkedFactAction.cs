namespace RulesEngine;

/// <summary>What happened to the linked facts of one set.</summary>
public enum LinkedFactAction
{
    /// <summary>The facts are new.</summary>
    Insert = 0,

    /// <summary>The facts changed.</summary>
    Update = 1,

    /// <summary>The facts lost their last reason.</summary>
    Retract = 2,
}
