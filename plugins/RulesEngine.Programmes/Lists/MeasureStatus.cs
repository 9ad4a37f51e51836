namespace RulesEngine.Programmes;

/// <summary>How far a measure is: from discussed to under way.</summary>
public enum MeasureStatus
{
    Planned,
    Discussed,
    UnderReview,
    Drafting,
    UnderWay,
    Recommended,
}
