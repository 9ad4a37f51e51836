using RulesEngine.Programmes;

namespace RulesEngine.Import;

/// <summary>What was understood of a source, and what was not.</summary>
public sealed class ImportedData
{
    internal ImportedData(
        DatasetDescription dataset, IReadOnlyList<ProgrammeFact> facts, IReadOnlyList<Refusal> refusals, IReadOnlyList<TableCount> tables, IReadOnlyList<ImportedFile> files)
    {
        Dataset = dataset;
        Facts = facts;
        Refusals = refusals;
        Tables = tables;
        Files = files;
    }

    /// <summary>What the source says about itself in dataset.yaml; empty when it has none.</summary>
    public DatasetDescription Dataset { get; }

    /// <summary>One fact for each row used: table after table in the order of the data model, and within a table as the files have them.</summary>
    public IReadOnlyList<ProgrammeFact> Facts { get; }

    /// <summary>Everything that was not taken as it stands, in the order of the files and rows; links that lead nowhere last.</summary>
    public IReadOnlyList<Refusal> Refusals { get; }

    /// <summary>Rows read, used and refused, for each table found; in the order of the data model.</summary>
    public IReadOnlyList<TableCount> Tables { get; }

    /// <summary>The files that were read, in the order of their names.</summary>
    public IReadOnlyList<ImportedFile> Files { get; }

    /// <summary>Whether a table could be read at all, be it an empty one.</summary>
    public bool IsUsable => Tables.Any(table => table.IsUsable);

    /// <summary>The facts of one type, in order.</summary>
    public IEnumerable<T> Of<T>()
        where T : ProgrammeFact =>
        Facts.OfType<T>();
}
