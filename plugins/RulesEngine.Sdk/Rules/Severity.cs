namespace RulesEngine.Sdk;

/// <summary>How much a finding matters to a decision. Ordered: a greater value matters more.</summary>
public enum Severity
{
    /// <summary>A note for the annex.</summary>
    Info,

    /// <summary>Look before deciding.</summary>
    Warning,

    /// <summary>A decision would rest on something wrong or missing.</summary>
    Error,
}
