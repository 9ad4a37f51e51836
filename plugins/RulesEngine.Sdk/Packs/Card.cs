namespace RulesEngine.Sdk;

/// <summary>The page about a rule that readers see and that its cases stand on.</summary>
public sealed record Card
{
    /// <summary>Code of the rule.</summary>
    public required string Code { get; init; }

    /// <summary>Code of the language it is written in; en unless it is a translation.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Title of the rule.</summary>
    public required string Title { get; init; }

    /// <summary>One sentence on what is flagged.</summary>
    public required string Summary { get; init; }

    /// <summary>Why it matters, by paragraph.</summary>
    public required IReadOnlyList<string> WhyItMatters { get; init; }

    /// <summary>What to do, by paragraph; the recommendation of every finding.</summary>
    public required IReadOnlyList<string> WhatToDo { get; init; }

    /// <summary>What the rule cannot show, by paragraph.</summary>
    public required IReadOnlyList<string> WhatItCannotShow { get; init; }

    /// <summary>When it stays silent, by paragraph.</summary>
    public required IReadOnlyList<string> WhenItStaysSilent { get; init; }

    /// <summary>What to do, in one text.</summary>
    public string Recommendation => string.Join(' ', WhatToDo);
}
