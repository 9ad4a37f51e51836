using FsCheck;
using FsCheck.Fluent;
using RulesEngine.Programmes;

namespace RulesEngine.Import.Tests;

/// <summary>What is written as a table is read back as the same values, whatever the separator and the text.</summary>
public sealed class RoundTripTests
{
    private static readonly Gen<string> s_text =
        from letters in Gen.ArrayOf(Gen.Elements("abcЯқ €\"',;\t\n=@-0".ToCharArray()))
        select new string(letters).Trim();

    private static readonly Gen<Row> s_row =
        from title in s_text
        from kind in Gen.Elements(Enum.GetValues<ActivityKind>())
        from participants in Gen.OneOf(Gen.Constant((int?)null), Gen.Choose(0, 1_000_000).Select(count => (int?)count))
        from day in Gen.OneOf(Gen.Constant((int?)null), Gen.Choose(730_000, 740_000).Select(number => (int?)number))
        select new Row(title, kind, participants, day is { } number ? DateOnly.FromDayNumber(number) : null);

    [Fact]
    public void A_written_table_is_read_back() =>
        Prop.ForAll(s_row.ListOf().ToArbitrary(), Gen.Elements(',', ';', '\t').ToArbitrary(), IsReadBack).QuickCheckThrowOnFailure();

    private static bool IsReadBack(IList<Row> rows, char separator)
    {
        var lines = rows.Select((row, index) => string.Join(separator, row.Cells(index).Select(Quoted)));
        var text = string.Join("\r\n", lines.Prepend(string.Join(separator, "activity_id", "kind", "title", "participants", "date_from"))) + "\r\n";

        var data = Folder.Read("activities.csv", text);

        return data.Refusals.Count == 0
            && data.Of<Activity>().Select(activity => new Row(activity.Title ?? "", activity.Kind!.Value, (int?)activity.Participants, activity.DateFrom)).SequenceEqual(rows);
    }

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private sealed record Row(string Title, ActivityKind Kind, int? Participants, DateOnly? Day)
    {
        internal IEnumerable<string> Cells(int index) =>
        [
            FormattableString.Invariant($"E-{index}"), ClosedList.WordOf(Kind), Title,
            FormattableString.Invariant($"{Participants}"), Day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "",
        ];
    }
}
