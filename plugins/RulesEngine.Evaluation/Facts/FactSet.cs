using System.Collections.Frozen;

namespace RulesEngine.Evaluation;

/// <summary>The facts of a run: frozen, in the order of tables and keys whatever order they came in, with the day the run speaks for.</summary>
public sealed class FactSet
{
    private static readonly FrozenDictionary<string, int> s_order =
        TableSchema.All.Select((schema, index) => KeyValuePair.Create(schema.Name, index)).ToFrozenDictionary();

    private readonly FrozenDictionary<(string Table, string Key), ProgrammeFact> _byKey;
    private readonly FrozenSet<string> _syntheticSources;

    private FactSet(AsOf asOf, IReadOnlyList<ProgrammeFact> facts)
    {
        AsOf = asOf;
        Facts = facts;
        _byKey = facts.DistinctBy(fact => (fact.Table, fact.Key)).ToFrozenDictionary(fact => (fact.Table, fact.Key));
        _syntheticSources = facts.OfType<DataSource>().Where(source => source.IsSynthetic).Select(source => source.SourceId).ToFrozenSet();
    }

    /// <summary>The day the run speaks for, and its region set; itself a fact.</summary>
    public AsOf AsOf { get; }

    /// <summary>The facts of the tables, in order.</summary>
    public IReadOnlyList<ProgrammeFact> Facts { get; }

    /// <summary>Freezes facts for a run.</summary>
    /// <param name="facts">Facts of the canonical tables.</param>
    /// <param name="asOf">The day the run speaks for, and its region set.</param>
    public static FactSet From(IEnumerable<ProgrammeFact> facts, AsOf asOf) =>
        new(asOf, [.. facts.OrderBy(fact => s_order[fact.Table]).ThenBy(fact => fact.Key, StringComparer.Ordinal)]);

    /// <summary>Facts in the order given, to show that it does not matter.</summary>
    internal static FactSet InOrderGiven(IReadOnlyList<ProgrammeFact> facts, AsOf asOf) => new(asOf, facts);

    /// <summary>The fact of a table and key; null when there is none.</summary>
    public ProgrammeFact? Find(string table, string key) => _byKey.GetValueOrDefault((table, key));

    /// <summary>Whether a fact rests on a synthetic source.</summary>
    public bool IsIllustrative(ProgrammeFact fact) => _syntheticSources.Count > 0 && fact.SourceIds.Any(_syntheticSources.Contains);

    internal static IComparer<ProgrammeFact> InOrder { get; } = Comparer<ProgrammeFact>.Create((one, other) =>
        s_order[one.Table] - s_order[other.Table] is var order and not 0 ? order : string.CompareOrdinal(one.Key, other.Key));
}
