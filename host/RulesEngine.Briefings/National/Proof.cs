using RulesEngine.Programmes;
using RulesEngine.Sdk;

namespace RulesEngine.Briefings.National;

/// <summary>What a finding rests on, in words: values, thresholds, rows and cells. The whole of it is in the attached findings.json.</summary>
internal sealed class Proof(Language language)
{
    private const int MostCells = 6;
    private const int MostLetters = 40;
    private const int MostLettersOfAbsence = 90;
    private const int ManyRows = 3;
    private const int MostRows = 12;

    /// <summary>The lines of a finding's proof, each with its label.</summary>
    public IEnumerable<(string Label, string Text)> Of(Finding finding)
    {
        if (finding.Values.Count > 0)
        {
            yield return (language["Values"], string.Join("; ", finding.Values.Select(value => $"{value.Label ?? Words(value.Name)}: {value.Text}")));
        }

        if (finding.Thresholds.Count > 0)
        {
            yield return (language["Held against"], ThresholdsOf(finding));
        }

        if (finding.Evidence.Count > 0)
        {
            yield return (language["Evidence"], EvidenceOf(finding));
        }

        if (finding.Certainty != Certainty.Stated)
        {
            yield return (language["Certainty"], language.Say($"{finding.Certainty}: no surer than its weakest evidence"));
        }

        yield return (language["Reference"], finding.Id);
    }

    /// <summary>The parameters in force; empty for a rule without.</summary>
    public string ThresholdsOf(Finding finding) => string.Join("; ", finding.Thresholds.Select(threshold =>
        language.Say($"{threshold.Name} = {threshold.Text}, in force since {threshold.Since} ({threshold.Origin}{(threshold.Source is null ? "" : $": {threshold.Source}")})")));

    /// <summary>The rows with their cells, and what was looked for in vain.</summary>
    public string EvidenceOf(Finding finding) => string.Join("; ", finding.Evidence.OfType<FactEvidence>()
        .GroupBy(row => row.Table)
        .SelectMany(table => table.Count() > ManyRows ? [RowsOf([.. table])] : table.Select(RowOf))
        .Concat(finding.Evidence.OfType<AbsenceEvidence>().Select(Told)));

    /// <summary>The rows without their cells: <c>activities.csv, rows 3 and 7; regions.csv, row 4</c>.</summary>
    public string PlacesOf(Finding finding) => string.Join("; ", finding.Evidence.OfType<FactEvidence>()
        .GroupBy(FileOf)
        .Select(file => RowsIn(file.Key, [.. file]))
        .Concat(finding.Evidence.OfType<AbsenceEvidence>().Select(absence => Phrase.Cut(Told(absence), MostLettersOfAbsence))));

    // In words, not in the names of code that findings.json and the terminal give to rule authors. Another language was told already, in the words of the pack.
    private string Told(AbsenceEvidence absence) => language.IsEnglish && absence.Said is { } said ? language.Say(said) : absence.Text;

    private string RowOf(FactEvidence row)
    {
        var cells = row.Cells.Where(cell => !cell.Column.StartsWith("in_set_", StringComparison.Ordinal) && cell.Raw?.Length <= MostLetters).Take(MostCells)
            .Select(CellOf);
        return $"{RowsIn(FileOf(row), [row])} ({string.Join(", ", cells)}){ClaimsOf([row])}";
    }

    // Words of closed lists are told in the language; names and free text stay as the cell has them.
    private string CellOf(SourceCell cell)
    {
        var raw = cell.Raw!.All(letter => char.IsAsciiLetterLower(letter) || letter == '_') ? language.Of(cell.Raw) : cell.Raw;
        var column = $"{cell.Column} (column)";
        return language.IsEnglish ? $"{cell.Column} {cell.Raw}" : $"{(language.Has(column) ? language[column] : language.Of(cell.Column))}: {raw}";
    }

    private string RowsOf(IReadOnlyList<FactEvidence> rows) =>
        $"{RowsIn(FileOf(rows[0]), rows)}{ClaimsOf(rows)}";

    private string RowsIn(string file, IReadOnlyList<FactEvidence> rows) => rows.Count == 1
        ? language.Say($"{file}, row {RowNumber(rows[0])}")
        : language.Say($"{file}, rows {Phrase.Some(language, [.. rows.Select(RowNumber)], MostRows)}");

    private string FileOf(FactEvidence row) => row.Cells switch
    {
        [] => row.Table,
        [{ Sheet: { } sheet } cell, ..] => language.Say($"{cell.File}, sheet {sheet}"),
        [var cell, ..] => cell.File,
    };

    private string RowNumber(FactEvidence row) => row.Cells.Count == 0 ? row.Key : language.Count(row.Cells[0].Row);

    private static string ClaimsOf(IReadOnlyList<FactEvidence> rows)
    {
        var claims = rows.SelectMany(row => row.ClaimIds).Distinct().Order(StringComparer.Ordinal).ToList();
        return claims.Count == 0 ? "" : $" [{string.Join(", ", claims)}]";
    }

    // The names of values are written as code: PerHead is said "per head".
    private static string Words(string name) =>
        string.Concat(name.Select((letter, index) => index > 0 && char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
}
