namespace RulesEngine.Programmes;

/// <summary>How much of the input is not used on account of a refusal.</summary>
public enum Loss
{
    /// <summary>All of it is used; the refusal tells what to look at.</summary>
    Nothing,

    /// <summary>One cell: the row is used, with the value absent.</summary>
    Cell,

    /// <summary>One row.</summary>
    Row,

    /// <summary>One column.</summary>
    Column,

    /// <summary>A whole table.</summary>
    Table,

    /// <summary>A whole file.</summary>
    File,
}
