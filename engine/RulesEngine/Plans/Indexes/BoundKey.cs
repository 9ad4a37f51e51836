using RulesEngine.Network;

namespace RulesEngine.Plans.Indexes;

/// <summary>A key of what a row binds: of the fact in one cell, or of the row as a whole.</summary>
/// <param name="read">Reads it.</param>
/// <param name="cell">The cell; negative for the whole row.</param>
internal sealed class BoundKey<TKey>(KeyReader<TKey> read, int cell)
{
    /// <summary>Whether it looks at what is in a cell.</summary>
    public bool Reads(int other) => cell < 0 || cell == other;

    /// <summary>The key. Open where computing it threw.</summary>
    public KeyKind Read(object?[] row, out TKey key)
    {
        try
        {
            return read(cell < 0 ? row : row[cell], out key);
        }
#pragma warning disable CA1031 // What the author's expression throws shows again where the condition itself is evaluated.
        catch (Exception)
#pragma warning restore CA1031
        {
            key = default!;
            return KeyKind.Open;
        }
    }
}
