namespace RulesEngine.Documents;

/// <summary>What a paragraph is for.</summary>
public enum ParagraphRole
{
    /// <summary>Running text.</summary>
    Body,

    /// <summary>The opening statement of a page or section, a little larger.</summary>
    Lead,

    /// <summary>Sources, remarks and the like, a little smaller.</summary>
    Note,

    /// <summary>A run-in label for what follows, such as <c>What to do</c>; stays with it.</summary>
    Label,
}
