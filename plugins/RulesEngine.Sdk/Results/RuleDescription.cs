namespace RulesEngine.Sdk;

/// <summary>What readers are told about a rule that took part in a run.</summary>
public sealed record RuleDescription
{
    /// <summary>Code, such as FUND-01.</summary>
    public required string Code { get; init; }

    /// <summary>Version of the rule.</summary>
    public required string Version { get; init; }

    /// <summary>Name of the pack it comes from.</summary>
    public required string Pack { get; init; }

    /// <summary>The severities its findings can have, the greatest first.</summary>
    public required IReadOnlyList<Severity> Severities { get; init; }

    /// <summary>What it judges, in words: <c>regions</c>, <c>regions, by programmes</c>. Empty when not told.</summary>
    public string Subjects { get; init; } = "";

    /// <summary>Its message, with the holes.</summary>
    public required string Message { get; init; }

    /// <summary>Codes of the rules whose findings it explains, where both are about the same subject; empty for most.</summary>
    public IReadOnlyList<string> Explains { get; init; } = [];

    /// <summary>Its card.</summary>
    public required Card Card { get; init; }

    /// <summary>Its parameters in force, in ordinal order of their names; shared ones that it uses among them.</summary>
    public required IReadOnlyList<Threshold> Parameters { get; init; }
}
