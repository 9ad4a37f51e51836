namespace RulesEngine.Documents;

/// <summary>How a table is ruled.</summary>
public enum TableLook
{
    /// <summary>A line under the head and a fine one under each row.</summary>
    Ruled,

    /// <summary>Without lines, close together: for pairs of label and value.</summary>
    Plain,
}
