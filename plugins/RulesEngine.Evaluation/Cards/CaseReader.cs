using System.Globalization;
using System.Text.RegularExpressions;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace RulesEngine.Evaluation;

/// <summary>Reads one case of a card.</summary>
internal sealed partial class CaseReader(string file, CardSection section)
{
    private static readonly string[] s_expectationHeader = ["outcome", "subject", "message"];

    private readonly List<CardTable> _given = [];
    private readonly List<ExpectedOutcome> _expected = [];
    private readonly Dictionary<string, string> _overrides = new(StringComparer.OrdinalIgnoreCase);
    private AsOf _asOf = AsOf.On(new DateOnly(2019, 3, 31));

    internal CardCase Read()
    {
        for (var index = 0; index < section.Blocks.Count; index++)
        {
            var block = section.Blocks[index];
            var text = block is ParagraphBlock paragraph ? MarkdownText.Of(paragraph) : "";
            if (Given().Match(text) is { Success: true } given)
            {
                _given.Add(TableAfter(given.Groups["table"].Value, block, TableAt(++index, text, block)));
            }
            else if (text == "Expect:")
            {
                _expected.AddRange(Expectations(TableAt(++index, text, block)));
            }
            else if (!ReadSentence(text))
            {
                throw CardException.NotUnderstood(file, block.Line + 1, text);
            }
        }

        return _expected.Count == 0
            ? throw CardException.NothingExpected(file, section.Line, section.Title)
            : new CardCase { Name = section.Title, Line = section.Line, AsOf = _asOf, Overrides = _overrides, Given = _given, Expected = _expected };
    }

    private bool ReadSentence(string text)
    {
        if (Day().Match(text) is { Success: true } day
            && DateOnly.TryParseExact(day.Groups["day"].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            _asOf = day.Groups["set"] is { Success: true, ValueSpan: var set }
                ? new AsOf(date, (RegionSet)int.Parse(set, CultureInfo.InvariantCulture))
                : AsOf.On(date);
            return true;
        }

        var setting = Setting().Match(text);
        return setting.Success && _overrides.TryAdd(setting.Groups["name"].Value, setting.Groups["value"].Value);
    }

    private Table TableAt(int index, string intro, Block block) =>
        index < section.Blocks.Count && section.Blocks[index] is Table table ? table : throw CardException.NoTable(file, block.Line + 1, intro);

    private CardTable TableAfter(string name, Block block, Table table)
    {
        var canonical = name.Replace(' ', '_');
        return TableSchema.Named(canonical) is null
            ? throw CardException.UnknownTable(file, block.Line + 1, name)
            : new CardTable(canonical, Cells((TableRow)table[0]), [.. table.Skip(1).Cast<TableRow>().Select(row => new CardRow(row.Line + 1, Cells(row)))]);
    }

    private IEnumerable<ExpectedOutcome> Expectations(Table table)
    {
        var header = Cells((TableRow)table[0]);
        if (!header.SequenceEqual(s_expectationHeader.Take(header.Count)) || header.Count < 2)
        {
            throw CardException.BadExpectation(file, table.Line + 1, string.Join(", ", header));
        }

        foreach (var row in table.Skip(1).Cast<TableRow>())
        {
            var cells = Cells(row);
            Outcome outcome = cells[0] switch
            {
                "finding" => Outcome.Finding,
                "clear" => Outcome.Clear,
                "no data" => Outcome.NoData,
                _ => throw CardException.BadExpectation(file, row.Line + 1, cells[0]),
            };
            yield return new ExpectedOutcome(row.Line + 1, outcome, cells[1], cells.Count > 2 && cells[2].Length > 0 ? cells[2] : null);
        }
    }

    private static List<string> Cells(TableRow row) => [.. row.Cast<TableCell>().Select(MarkdownText.Of)];

    [GeneratedRegex(@"^Given (?<table>[a-z_ ]+):$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Given();

    [GeneratedRegex(@"^As of (?<day>\d{4}-\d\d-\d\d)(, region set (?<set>2016|2018|2022))?\.$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Day();

    [GeneratedRegex(@"^With (?<name>[A-Za-z0-9-]+\.[A-Za-z]+) = (?<value>.+)\.$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Setting();
}
