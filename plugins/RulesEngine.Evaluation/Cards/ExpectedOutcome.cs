namespace RulesEngine.Evaluation;

/// <summary>What a case expects of a subject.</summary>
/// <param name="Line">Line of the card.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Subject">Ids of the subject, with <c>/</c> and the discriminator where one subject has several places.</param>
/// <param name="Message">The message, or what was missing; one that ends in an ellipsis gives only the beginning. Null when the case does not say.</param>
public sealed record ExpectedOutcome(int Line, Outcome Outcome, string Subject, string? Message);
