namespace RulesEngine.Programmes;

/// <summary>How sure the statement behind a claim is, from the strongest to the weakest.</summary>
public enum ClaimCertainty
{
    Stated,
    Implied,
    Inferred,
    Ambiguous,
}
