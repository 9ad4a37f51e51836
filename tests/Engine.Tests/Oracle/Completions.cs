using RulesEngine.Engine.Tests.Readings;

namespace RulesEngine.Engine.Tests.Oracle;

/// <summary>Every way to fill in the absent values of facts from a small domain.</summary>
internal static class Completions
{
    private static readonly int?[] Numbers = [0, 1, 2];
    private static readonly bool?[] Truths = [true, false];

    public static int Absences(IEnumerable<Row> rows) =>
        rows.Sum(row => (row.A is null ? 1 : 0) + (row.B is null ? 1 : 0) + (row.Flag is null ? 1 : 0) + Absences(row.Parts));

    public static IEnumerable<IReadOnlyList<Row>> Of(IReadOnlyList<Row> rows) => rows.Aggregate(
        Enumerable.Repeat<IReadOnlyList<Row>>([], 1),
        (completed, row) => completed.SelectMany(before => Of(row).Select(full => (IReadOnlyList<Row>)[.. before, full])));

    private static IEnumerable<Row> Of(Row row) =>
        from a in row.A is null ? Numbers : [row.A]
        from b in row.B is null ? Numbers : [row.B]
        from flag in row.Flag is null ? Truths : [row.Flag]
        from parts in OfParts(row.Parts)
        select row with { A = a, B = b, Flag = flag, Parts = parts };

    private static IEnumerable<IReadOnlyList<Row>> OfParts(IReadOnlyList<Row> parts) => parts.Aggregate(
        Enumerable.Repeat<IReadOnlyList<Row>>([], 1),
        (completed, part) => completed.SelectMany(before =>
            (part.A is null ? Numbers : [part.A]).Select(a => (IReadOnlyList<Row>)[.. before, part with { A = a }])));
}
