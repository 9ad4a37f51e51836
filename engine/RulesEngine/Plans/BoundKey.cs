using RulesEngine.Network;

namespace RulesEngine.Plans;

/// <summary>A key of what a row binds: of the fact at one level, or of the row as a whole.</summary>
/// <param name="read">Reads it.</param>
/// <param name="level">The level; negative for the whole row.</param>
internal sealed class BoundKey<TKey>(KeyReader<TKey> read, int level)
{
    /// <summary>The key. Open where computing it threw: what the author's expression throws shows again where the condition itself is evaluated.</summary>
    public KeyKind Read(object?[] row, out TKey key)
    {
        try
        {
            return read(level < 0 ? row : row[level], out key);
        }
#pragma warning disable CA1031
        catch (Exception)
#pragma warning restore CA1031
        {
            key = default!;
            return KeyKind.Open;
        }
    }
}
