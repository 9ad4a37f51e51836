using System.Globalization;

namespace RulesEngine.Programmes;

/// <summary>The header of a table: which of its columns are kept, and what is wrong with the others.</summary>
internal sealed class TableHeader
{
    private readonly List<Refusal> _refusals = [];
    private readonly List<int> _kept = [];
    private readonly List<string> _keptColumns = [];
    private readonly Place _place;

    private TableHeader(Place place, int width)
    {
        _place = place;
        Width = width;
    }

    /// <summary>Columns of the file, up to the last that has a header.</summary>
    internal int Width { get; }

    internal bool IsUsable { get; private set; } = true;

    internal IReadOnlyList<Refusal> Refusals => _refusals;

    internal IReadOnlyList<string> KeptColumns => _keptColumns;

    internal static TableHeader Read(TableSchema schema, string file, string? sheet, IReadOnlyList<string> header, HeaderRule rule, int row)
    {
        var width = header.Count;
        while (width > 0 && string.IsNullOrWhiteSpace(header[width - 1]))
        {
            width--;
        }

        var read = new TableHeader(new Place(file, sheet, row), width);
        for (var position = 0; position < width; position++)
        {
            read.Take(schema, header, position);
        }

        foreach (var column in schema.Columns.Where(column => (rule == HeaderRule.Complete ? column.IsRequired : column.IsKey) && !read._keptColumns.Contains(column.Name)))
        {
            read.Refuse("IMP201", Loss.Table, column.Name, $"the column is missing; table '{schema.Name}' cannot be read without it. Add it: {column.Meaning.TrimEnd('.')}, as {column.Form}.");
            read.IsUsable = false;
        }

        return read;
    }

    /// <summary>The cells of the kept columns, in the order of <see cref="KeptColumns"/>.</summary>
    internal string[] Keep(IReadOnlyList<string> cells)
    {
        var kept = new string[_kept.Count];
        for (var index = 0; index < kept.Length; index++)
        {
            kept[index] = _kept[index] < cells.Count ? cells[_kept[index]] : "";
        }

        return kept;
    }

    /// <summary>For each column of the table its place among the kept cells; -1 where the file has no such column.</summary>
    internal int[] PositionsOf(TableSchema schema) => [.. schema.Columns.Select(column => _keptColumns.IndexOf(column.Name))];

    private void Take(TableSchema schema, IReadOnlyList<string> header, int position)
    {
        var name = Normalized(header[position]);
        if (schema.Columns.Any(column => column.Name == name))
        {
            if (_keptColumns.Contains(name))
            {
                IsUsable = false;
                Refuse("IMP204", Loss.Table, name, "the column is there twice, and which of the two holds is not known. Delete or rename one.");
                return;
            }

            _kept.Add(position);
            _keptColumns.Add(name);
        }
        else if (PersonalColumn.Concern(header[position]) is { } concern)
        {
            Refuse("IMP203", Loss.Column, header[position].Trim(), $"the column looks like {concern}. Data about persons are not read; its values were dropped. Delete the column.");
        }
        else if (name.Length == 0)
        {
            Refuse("IMP205", Loss.Column, null, string.Create(CultureInfo.InvariantCulture, $"column {position + 1} has no header; its values are kept out. Name it or delete it."));
        }
        else
        {
            var columns = schema.Columns.Select(column => column.Name).ToList();
            var advice = NearestWord.To(name, columns) is { } meant ? $"'{meant}'" : $"one of: {string.Join(", ", columns)}";
            Refuse("IMP202", Loss.Column, header[position].Trim(), $"table '{schema.Name}' has no such column; its values are kept out. Rename it to {advice}, or delete it.");
        }
    }

    private void Refuse(string code, Loss loss, string? column, string text) =>
        _refusals.Add(new Refusal(code, loss, _place.File, _place.Sheet, _place.Row, column is null ? null : Quotation.Short(column), text));

    /// <summary>Headers are compared without byte order mark, blanks at the ends and capitals; blanks and hyphens inside count as underscores.</summary>
    private static string Normalized(string header) =>
        header.Trim('\uFEFF').Trim().ToLowerInvariant().Replace(' ', '_').Replace('\u00A0', '_').Replace('-', '_');

    private readonly record struct Place(string File, string? Sheet, int Row);
}
