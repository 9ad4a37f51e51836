namespace RulesEngine.Documents;

/// <summary>What an attached file is to the document that carries it.</summary>
public enum AttachmentRelationship
{
    /// <summary>The data behind the words and pictures.</summary>
    Data,

    /// <summary>The file the document was made from.</summary>
    Source,

    /// <summary>Another form of the same content.</summary>
    Alternative,

    /// <summary>More than the document itself says.</summary>
    Supplement,

    /// <summary>Anything else.</summary>
    Unspecified,
}
