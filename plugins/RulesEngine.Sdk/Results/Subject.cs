namespace RulesEngine.Sdk;

/// <summary>What a rule speaks about and what is counted: one place of its coverage.</summary>
/// <param name="Ids">Ids in ordinal order, joined by <c>;</c>.</param>
/// <param name="Per">What tells two places of one subject apart, such as the programme; null when nothing does.</param>
/// <param name="Label">Name for readers.</param>
public sealed record Subject(string Ids, string? Per, string Label)
{
    /// <summary>The names that the label is made of; empty where it is one.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Orders subjects by ids, then by what tells them apart; never by label.</summary>
    public static IComparer<Subject> InOrder { get; } = Comparer<Subject>.Create((one, other) =>
        string.CompareOrdinal(one.Ids, other.Ids) is var order and not 0 ? order : string.CompareOrdinal(one.Per, other.Per));

    /// <summary>Two subjects are one when ids and discriminator are; the label is for reading only.</summary>
    public bool Equals(Subject? other) => other is not null && Ids == other.Ids && Per == other.Per;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Ids, Per);

    /// <summary>Ids and discriminator, as they stand in the id of a finding: <c>KZ-47/P-SP-2018</c>.</summary>
    public override string ToString() => Per is null ? Ids : $"{Ids}/{Per}";
}
