namespace RulesEngine.Queries;

/// <summary>The order of sort keys: null first, strings by their code units, so that no culture decides what a rule sees.</summary>
internal static class KeyOrder
{
    public static int Compare(object? left, object? right) =>
        left is string l && right is string r ? string.CompareOrdinal(l, r) : Comparer<object>.Default.Compare(left, right);
}
