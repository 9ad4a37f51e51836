namespace RulesEngine.Network;

/// <summary>Compares keys of several parts, which are arrays of objects.</summary>
internal sealed class CompositeKeyComparer(IEqualityComparer<object>[] comparers) : IEqualityComparer<object>
{
    bool IEqualityComparer<object>.Equals(object? x, object? y)
    {
        var left = (object[])x!;
        var right = (object[])y!;
        for (var i = 0; i < comparers.Length; i++)
        {
            if (!comparers[i].Equals(left[i], right[i]))
                return false;
        }

        return true;
    }

    int IEqualityComparer<object>.GetHashCode(object obj)
    {
        var parts = (object[])obj;
        var hash = 17;
        for (var i = 0; i < comparers.Length; i++)
            hash = unchecked((hash * 31) + comparers[i].GetHashCode(parts[i]));
        return hash;
    }
}
