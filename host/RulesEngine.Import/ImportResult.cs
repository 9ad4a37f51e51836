using RulesEngine.Programmes;

namespace RulesEngine.Import;

/// <summary>What an import has gathered so far.</summary>
internal sealed class ImportResult
{
    private readonly List<Refusal> _refusals = [];
    private readonly List<ImportedFile> _files = [];
    private readonly Dictionary<TableSchema, TableGathering> _tables = [];
    private DatasetDescription _dataset = new();

    internal void Refuse(Refusal refusal) => _refusals.Add(refusal);

    internal void Refuse(IEnumerable<Refusal> refusals) => _refusals.AddRange(refusals);

    internal void Add(ImportedFile file) => _files.Add(file);

    internal void Describe(DatasetDescription dataset) => _dataset = dataset;

    internal TableGathering Table(TableSchema schema)
    {
        if (!_tables.TryGetValue(schema, out var table))
        {
            _tables.Add(schema, table = new TableGathering());
        }

        return table;
    }

    internal TableGathering? Find(TableSchema schema) => _tables.GetValueOrDefault(schema);

    /// <summary>The tables found so far, in the order of the data model.</summary>
    internal IEnumerable<(TableSchema Schema, TableGathering Rows)> Tables() =>
        TableSchema.All.Where(_tables.ContainsKey).Select(schema => (schema, _tables[schema]));

    internal ImportedData Freeze() =>
        new(_dataset, [.. Tables().SelectMany(table => table.Rows.Facts)], _refusals, [.. Tables().Select(table => table.Rows.Count(table.Schema.Name))], _files);
}
