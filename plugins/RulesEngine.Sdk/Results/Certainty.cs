namespace RulesEngine.Sdk;

/// <summary>How sure the evidence of a finding is: that of its weakest part. Ordered: a greater value is less sure.</summary>
public enum Certainty
{
    /// <summary>The sources say so.</summary>
    Stated,

    /// <summary>The sources imply it.</summary>
    Implied,

    /// <summary>A part, such as the year of a date, was inferred.</summary>
    Inferred,

    /// <summary>The source can be read in two ways.</summary>
    Ambiguous,
}
