namespace RulesEngine.Programmes;

/// <summary>What a source is.</summary>
public enum DataSourceKind
{
    Article,
    Reference,

    /// <summary>Made up for a demonstration: whatever rests on it is illustrative.</summary>
    Synthetic,
}
