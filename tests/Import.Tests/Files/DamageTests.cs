using FsCheck;
using FsCheck.Fluent;

namespace RulesEngine.Import.Tests;

/// <summary>Whatever bytes a file holds, it is read to facts and refusals and never to a crash.</summary>
public sealed class DamageTests
{
    private static readonly byte[] s_table = File.ReadAllBytes(Path.Combine(Folder.Sample("kazakhstan"), "allocations.csv"));
    private static readonly byte[] s_workbook = WorkbookFile.With(new WorkbookFile.Sheet("allocations", WorkbookFile.RowsOf(Path.Combine(Folder.Sample("kazakhstan"), "allocations.csv"))));

    private static readonly Gen<(int At, byte Value)[]> s_blows =
        (from at in Gen.Choose(0, int.MaxValue - 1)
         from value in Gen.OneOf(Gen.Elements((byte)'"', (byte)',', (byte)'\n', (byte)'\r', (byte)0, (byte)';'), Gen.Choose(0, 255).Select(value => (byte)value))
         select (at, value)).NonEmptyListOf().Select(blows => blows.ToArray());

    [Fact]
    public void A_table_with_bytes_changed_is_read_without_a_crash() =>
        Prop.ForAll(s_blows.ToArbitrary(), blows => EveryRowIsCounted("allocations.csv", Struck(s_table, blows))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_workbook_with_bytes_changed_is_read_without_a_crash() =>
        Prop.ForAll(s_blows.ToArbitrary(), blows => EveryRowIsCounted("allocations.xlsx", Struck(s_workbook, blows))).QuickCheckThrowOnFailure();

    private static byte[] Struck(byte[] bytes, IEnumerable<(int At, byte Value)> blows)
    {
        var struck = bytes.ToArray();
        foreach (var (at, value) in blows)
        {
            struck[at % struck.Length] = value;
        }

        return struck;
    }

    private static bool EveryRowIsCounted(string name, byte[] bytes)
    {
        using var folder = new Folder().With(name, bytes);
        var data = folder.Read();
        return data.Tables.All(table => table.Read == table.Used + table.Refused) && data.Facts.Count == data.Tables.Sum(table => table.Used);
    }
}
