namespace RulesEngine.Plans.Parts;

/// <summary>Where the row of a search has what is bound: a cell for each name, in the order in which the rule binds them.</summary>
internal sealed class RowCells
{
    private const int Value = -1;

    private readonly List<int> _levels = [];
    private readonly List<Type> _types = [];
    private readonly List<int> _values = [];

    /// <summary>Number of cells.</summary>
    public int Count => _levels.Count;

    /// <summary>The cells of computed values.</summary>
    public IReadOnlyList<int> Values => _values;

    /// <summary>Adds a cell for the facts of a level, and gives its number.</summary>
    public int AddFact(int level, Type type)
    {
        _levels.Add(level);
        _types.Add(type);
        return Count - 1;
    }

    /// <summary>Adds a cell for a computed value, and gives its number.</summary>
    public int AddValue(Type type)
    {
        _values.Add(Count);
        return AddFact(Value, type);
    }

    /// <summary>The level of the facts in a cell; negative for a computed value.</summary>
    public int LevelAt(int cell) => _levels[cell];

    /// <summary>The place of a cell among those of computed values.</summary>
    public int ValueAt(int cell) => _values.IndexOf(cell);

    /// <summary>The type of what is in a cell.</summary>
    public Type TypeAt(int cell) => _types[cell];
}
