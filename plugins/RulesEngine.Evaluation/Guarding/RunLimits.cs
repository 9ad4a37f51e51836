namespace RulesEngine.Evaluation;

/// <summary>What a run allows the rules of packs, so that one of them cannot take the others with it.</summary>
public sealed record RunLimits
{
    /// <summary>The shortest <see cref="RuleTimeout"/> there is.</summary>
    public static TimeSpan ShortestTimeout { get; } = TimeSpan.FromMilliseconds(100);

    /// <summary>The longest <see cref="RuleTimeout"/> there is.</summary>
    public static TimeSpan LongestTimeout { get; } = TimeSpan.FromMinutes(10);

    /// <summary>How long one rule may take by itself. From 100 ms to 10 min; 30 s unless set.</summary>
    public TimeSpan RuleTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many findings of one rule, or of one source of findings, are told. At least 1; 10,000 unless set.</summary>
    public int MostFindings { get; init; } = 10_000;

    /// <summary>What time is measured with. It decides nothing that is written.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
