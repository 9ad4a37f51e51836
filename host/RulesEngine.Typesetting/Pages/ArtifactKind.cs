namespace RulesEngine.Typesetting;

/// <summary>Why something painted is not part of the document's content.</summary>
public enum ArtifactKind
{
    /// <summary>Rules, fills, leaders: the look of the page.</summary>
    Layout,

    /// <summary>What is repeated because the page turned, such as a table's header row.</summary>
    Pagination,

    /// <summary>The running header, at the top of the page.</summary>
    Header,

    /// <summary>The running footer, at the bottom of the page.</summary>
    Footer,
}
