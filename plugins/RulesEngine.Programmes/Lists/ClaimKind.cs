namespace RulesEngine.Programmes;

/// <summary>What a claim speaks about.</summary>
public enum ClaimKind
{
    Activity,
    Agreement,
    Audience,
    Component,
    Fact,
    Feedback,
    Funding,
    Incident,
    Indicator,
    Measure,
    Organisation,
    Programme,
}
