namespace RulesEngine.Typesetting;

/// <summary>How strongly something holds to what stands before it. The number is what a page break there costs.</summary>
internal enum Tie
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>Would leave one row of a table alone.</summary>
    LoneRow = 150,

    /// <summary>Both belong to a group that should stay whole.</summary>
    Group = 300,

    /// <summary>Both belong to one row of a table.</summary>
    Row = 500,

    /// <summary>A heading, caption or label with what it is for; a note with its table.</summary>
    Companion = 1000,

    /// <summary>Would leave one line of a paragraph alone.</summary>
    LoneLine = 2000,
}
