namespace RulesEngine.Evaluation;

/// <summary>Why a rule says what it says of one of its subjects.</summary>
public sealed record RuleExplanation
{
    /// <summary>The rule.</summary>
    public required RuleDescription Rule { get; init; }

    /// <summary>What it says of the subject; null when it does not judge it.</summary>
    public required SubjectOutcome? Outcome { get; init; }

    /// <summary>Its findings about the subject.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>
    /// The conditions in the order of the rule, with the values they saw: of the match behind the finding, or of the match that an absent value leaves open,
    /// or, for a clear subject, as far as the facts go along with the rule. The last step is then the one that fails, told by the fact that comes nearest.
    /// For a fact that the rule does not judge, the conditions of its scope.
    /// </summary>
    public required IReadOnlyList<ExplainedCondition> Conditions { get; init; }

    /// <summary>The rows behind the subject and behind what other rules worked out for it, in the order of tables and keys.</summary>
    public required IReadOnlyList<FactEvidence> Rows { get; init; }
}
