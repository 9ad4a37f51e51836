using RulesEngine.Sdk;

namespace RulesEngine.Briefings.National;

/// <summary>What a finding rests on, in words: values, thresholds, rows and cells. The whole of it is in the attached findings.json.</summary>
internal static class Proof
{
    private const int MostCells = 6;
    private const int MostLetters = 40;
    private const int MostLettersOfAbsence = 90;
    private const int ManyRows = 3;
    private const int MostRows = 12;

    /// <summary>The lines of a finding's proof, each with its label.</summary>
    public static IEnumerable<(string Label, string Text)> Of(Finding finding)
    {
        if (finding.Values.Count > 0)
        {
            yield return ("Values", string.Join("; ", finding.Values.Select(value => $"{Words(value.Name)}: {value.Text}")));
        }

        if (finding.Thresholds.Count > 0)
        {
            yield return ("Held against", ThresholdsOf(finding));
        }

        if (finding.Evidence.Count > 0)
        {
            yield return ("Evidence", EvidenceOf(finding));
        }

        if (finding.Certainty != Certainty.Stated)
        {
            yield return ("Certainty", $"{finding.Certainty.ToString().ToLowerInvariant()}: no surer than its weakest evidence");
        }

        yield return ("Reference", finding.Id);
    }

    /// <summary>The parameters in force; empty for a rule without.</summary>
    public static string ThresholdsOf(Finding finding) => string.Join("; ", finding.Thresholds.Select(threshold =>
        $"{threshold.Name} = {threshold.Text}, in force since {Phrase.Day(threshold.Since)} ({threshold.Origin}{(threshold.Source is null ? "" : $": {threshold.Source}")})"));

    /// <summary>The rows with their cells, and what was looked for in vain.</summary>
    public static string EvidenceOf(Finding finding) => string.Join("; ", finding.Evidence.OfType<FactEvidence>()
        .GroupBy(row => row.Table)
        .SelectMany(table => table.Count() > ManyRows ? [RowsOf([.. table])] : table.Select(RowOf))
        .Concat(finding.Evidence.OfType<AbsenceEvidence>().Select(absence => absence.Text)));

    /// <summary>The rows without their cells: <c>activities.csv, rows 3 and 7; regions.csv, row 4</c>.</summary>
    public static string PlacesOf(Finding finding) => string.Join("; ", finding.Evidence.OfType<FactEvidence>()
        .GroupBy(FileOf)
        .Select(file => $"{file.Key}, {(file.Count() == 1 ? "row" : "rows")} {Phrase.Some([.. file.Select(RowNumber)], MostRows)}")
        .Concat(finding.Evidence.OfType<AbsenceEvidence>().Select(absence => Phrase.Cut(absence.Text, MostLettersOfAbsence))));

    private static string RowOf(FactEvidence row)
    {
        var cells = row.Cells.Where(cell => !cell.Column.StartsWith("in_set_", StringComparison.Ordinal) && cell.Raw?.Length <= MostLetters).Take(MostCells)
            .Select(cell => $"{cell.Column} {cell.Raw}");
        return $"{FileOf(row)}, row {RowNumber(row)} ({string.Join(", ", cells)}){ClaimsOf([row])}";
    }

    private static string RowsOf(IReadOnlyList<FactEvidence> rows) =>
        $"{FileOf(rows[0])}, rows {Phrase.Some([.. rows.Select(RowNumber)], MostRows)}{ClaimsOf(rows)}";

    private static string FileOf(FactEvidence row) => row.Cells switch
    {
        [] => row.Table,
        [{ Sheet: { } sheet } cell, ..] => $"{cell.File}, sheet {sheet}",
        [var cell, ..] => cell.File,
    };

    private static string RowNumber(FactEvidence row) => row.Cells.Count == 0 ? row.Key : Phrase.Number(row.Cells[0].Row);

    private static string ClaimsOf(IReadOnlyList<FactEvidence> rows)
    {
        var claims = rows.SelectMany(row => row.ClaimIds).Distinct().Order(StringComparer.Ordinal).ToList();
        return claims.Count == 0 ? "" : $" [{string.Join(", ", claims)}]";
    }

    // The names of values are written as code: PerHead is said "per head".
    private static string Words(string name) =>
        string.Concat(name.Select((letter, index) => index > 0 && char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
}
