namespace RulesEngine.Evaluation;

/// <summary>Takes findings over from packs as plain data: no list, value or sequence of a pack's own making goes further, so none is read twice or keeps its pack in memory.</summary>
internal static class FindingBorder
{
    /// <exception cref="InvalidOperationException">Something that every finding has is missing.</exception>
    internal static Finding Copy(Finding? finding)
    {
        if (finding is null)
        {
            throw new InvalidOperationException("One of its findings is null.");
        }

        string[] words = [finding.Id, finding.Rule, finding.RuleVersion, finding.Title, finding.Message, finding.Recommendation, finding.Subject?.Ids!, finding.Subject?.Label!];
        return words.Any(word => word is null) || finding.Values is null || finding.Thresholds is null || finding.Evidence is null
            ? throw new InvalidOperationException($"The finding '{finding.Id}' lacks its rule, its subject, or other words that every finding has.")
            : finding with
            {
                Values = [.. finding.Values.Select(value => value with { Value = ValueReader.Plain(value.Value) })],
                Thresholds = [.. finding.Thresholds.Select(threshold => threshold with { Value = ValueReader.Plain(threshold.Value)! })],
                Evidence = [.. finding.Evidence.Select(Copy)],
            };
    }

    private static Evidence Copy(Evidence evidence) => evidence is FactEvidence fact
        ? fact with { Cells = [.. fact.Cells], SourceIds = [.. fact.SourceIds], ClaimIds = [.. fact.ClaimIds] }
        : evidence;
}
