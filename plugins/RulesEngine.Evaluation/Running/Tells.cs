namespace RulesEngine.Evaluation;

/// <summary>What a match tells.</summary>
[Flags]
internal enum Tells
{
    /// <summary>Nothing.</summary>
    Nothing = 0,

    /// <summary>That a subject is judged by the rule for certain.</summary>
    SubjectForCertain = 1,

    /// <summary>That a subject may be judged by the rule.</summary>
    SubjectPossibly = 2,

    /// <summary>That the rule holds for certain.</summary>
    HoldsForCertain = 4,

    /// <summary>That the rule may hold.</summary>
    HoldsPossibly = 8,
}
