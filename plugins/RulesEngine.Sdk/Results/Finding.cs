namespace RulesEngine.Sdk;

/// <summary>What a rule found about a subject, with all that is needed to follow it back.</summary>
public sealed record Finding
{
    /// <summary>Rule, subject and discriminator: <c>FUND-01/KZ-47/P-SP-2018</c>. The same in every run that finds the same thing.</summary>
    public required string Id { get; init; }

    /// <summary>Code of the rule.</summary>
    public required string Rule { get; init; }

    /// <summary>Version of the rule.</summary>
    public required string RuleVersion { get; init; }

    /// <summary>Title of the rule.</summary>
    public required string Title { get; init; }

    /// <summary>How much it matters.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What it is about.</summary>
    public required Subject Subject { get; init; }

    /// <summary>The values compared, in the order the rule names them.</summary>
    public required IReadOnlyList<FindingValue> Values { get; init; }

    /// <summary>The values as the rule gave them, by name, so that they can be told in another language. Empty where there is no telling but <see cref="Message"/>.</summary>
    public IReadOnlyDictionary<string, object?> Said { get; init; } = new Dictionary<string, object?>();

    /// <summary>The rule's parameters in force, in ordinal order of their names.</summary>
    public required IReadOnlyList<Threshold> Thresholds { get; init; }

    /// <summary>What proves it: rows in the order of tables and keys, then what was looked for in vain.</summary>
    public required IReadOnlyList<Evidence> Evidence { get; init; }

    /// <summary>The sentence: in English, unless the findings were told in another language.</summary>
    public required string Message { get; init; }

    /// <summary>What to do about it, from the rule's card.</summary>
    public required string Recommendation { get; init; }

    /// <summary>How sure its weakest evidence is.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>Id of the finding that is the cause of this one; null for most. See <see cref="ExplainsAttribute"/>.</summary>
    public string? ExplainedBy { get; init; }

    /// <summary>Whether message and values are left out, because the findings are told of one region and they name another.</summary>
    public bool IsAbridged { get; init; }

    /// <summary>Whether any of its evidence rests on a synthetic source: illustrative data, never to be quoted.</summary>
    public required bool IsIllustrative { get; init; }
}
