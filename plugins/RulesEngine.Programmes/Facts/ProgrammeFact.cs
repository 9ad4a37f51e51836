using System.Runtime.CompilerServices;

namespace RulesEngine.Programmes;

/// <summary>
/// One row of a canonical table, as rules see it. Two facts are equal only when they are the same one: a table may say a thing twice, and each saying keeps its own source row.
/// </summary>
/// <remarks>
/// The records below compare by reference because this base does; each returns <see cref="IdentityHash"/> for its hash code,
/// since the one a compiler writes would hash every property of every fact that an index holds.
/// </remarks>
public abstract record ProgrammeFact
{
    /// <summary>Name of the table, one of <see cref="Tables"/>.</summary>
    public abstract string Table { get; }

    /// <summary>Key of the row as text; the parts of a composite key are joined by ';'.</summary>
    public abstract string Key { get; }

    /// <summary>What a reader calls it: its name or title where it has one, else its key.</summary>
    public virtual string Label => Key;

    /// <summary>The row it was read from; <see cref="SourceRow.None"/> when it was not read from any.</summary>
    public SourceRow Source { get; init; } = SourceRow.None;

    /// <summary>The sources that the row rests on.</summary>
    [Column("The sources that the row rests on.", LinksTo = Tables.Sources)]
    public IReadOnlyList<string> SourceIds { get; init; } = [];

    /// <summary>The claims that the row rests on.</summary>
    [Column("The claims that the row rests on.", LinksTo = Tables.Claims)]
    public IReadOnlyList<string> ClaimIds { get; init; } = [];

    private protected int IdentityHash => RuntimeHelpers.GetHashCode(this);

    /// <summary>
    /// The cells that a property's value was read from, in the order of the table; an amount has two, a property worked out from others theirs.
    /// Empty when the fact was not read from a file, or the property stands for no column.
    /// </summary>
    public IReadOnlyList<SourceCell> CellsOf(string member) =>
        ReferenceEquals(Source, SourceRow.None) ? [] : [.. TableSchema.Of(GetType()).ColumnsOf(member).Select(column => Source.Cell(column.Name))];

    /// <inheritdoc/>
    public virtual bool Equals(ProgrammeFact? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => IdentityHash;

    /// <summary>Table and key, which name the fact.</summary>
    public sealed override string ToString() => $"{Table} {Key}";
}
