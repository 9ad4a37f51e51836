using NRules.Fluent.Dsl;

namespace NRulesPack;

/// <summary>A programme of the state without a last year.</summary>
[Name("Unplanned years")]
public class UnplannedYears : Rule
{
    public override void Define()
    {
        Programme programme = default!;

        When()
            .Match(() => programme, p => p.Kind == ProgrammeKind.StateProgramme, p => p.EndYear == null);

        Then()
            .Yield(ctx => new Finding
            {
                Id = $"NRU-01/{programme.Key}",
                Rule = "NRU-01",
                RuleVersion = "1.0",
                Title = "Unplanned years",
                Severity = Severity.Info,
                Subject = new Subject(programme.Key, null, programme.Label),
                Values = Array.Empty<FindingValue>(),
                Thresholds = Array.Empty<Threshold>(),
                Evidence = Array.Empty<Evidence>(),
                Message = $"{programme.Label} has no last year.",
                Recommendation = "Ask the owner until when it is planned.",
                Certainty = Certainty.Stated,
                IsIllustrative = false,
            });
    }
}
