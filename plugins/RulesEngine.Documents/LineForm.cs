namespace RulesEngine.Documents;

/// <summary>How the values of a series are joined.</summary>
public enum LineForm
{
    /// <summary>By straight lines: for what is measured at points in time.</summary>
    Straight,

    /// <summary>By steps: for what holds over a period, such as the budget of a year.</summary>
    Stepped,
}
