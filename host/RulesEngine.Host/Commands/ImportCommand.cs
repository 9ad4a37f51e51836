using System.CommandLine;
using System.Text.Json;
using RulesEngine.Host.Output;
using RulesEngine.Import;
using RulesEngine.Programmes;

namespace RulesEngine.Host.Commands;

/// <summary>Reads only: what was understood, what was refused and where; or writes the empty tables.</summary>
internal sealed class ImportCommand(Screen screen) : ICommand
{
    private static readonly Argument<string[]> s_data = new("DATA")
    {
        Description = "A folder of tables, a workbook, or several files.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string?> s_template = new("--template")
    {
        Description = "Write the empty tables into this folder, with a page on every column, and read nothing.",
        HelpName = "DIR",
    };

    public static IReadOnlyList<Symbol> Symbols { get; } = [s_data, s_template, SharedOptions.Output];

    public async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        if (parsed.GetValue(s_template) is { } folder)
        {
            var files = ImportTemplate.Write(folder);
            screen.Line("Written", $"{files.Count} files in {folder}");
            screen.Line("Next", $"fill them in, then {CommandLine.Name} import {CommandLine.Quoted(folder)}");
            return ExitCodes.Done;
        }

        var paths = parsed.GetValue(s_data)!;
        if (paths.Length == 0)
        {
            screen.Problem("HOST101 There is nothing to read. Name a folder of tables or a workbook, or write empty tables with --template DIR.");
            return ExitCodes.WrongUsage;
        }

        var data = await DataImport.ReadAsync(ImportSource.At(paths), stop);
        if (SharedOptions.IsJson(parsed))
        {
            await Screen.JsonAsync(Json(data), stop);
        }
        else
        {
            Print(data, paths);
        }

        return data.IsUsable ? ExitCodes.Done : ExitCodes.NoUsableTable;
    }

    private void Print(ImportedData data, string[] paths)
    {
        if (data.Dataset.Label is { } label)
        {
            screen.Line("Data", label);
        }

        screen.Table(["Table", "Read", "Used", "Refused"], data.Tables.Select(table => (IReadOnlyList<string>)
        [
            table.Table, Number(table.Read), Number(table.Used), table.IsUsable ? Number(table.Refused) : $"{Number(table.Refused)} (table not usable)",
        ]));
        if (data.Refusals.Count == 0)
        {
            screen.Line("Everything was taken as it stands.");
        }

        foreach (var refusal in data.Refusals)
        {
            screen.Line(refusal.Code, refusal.Message, refusal.Loss == Loss.Nothing ? "grey" : "yellow");
        }

        if (data.IsUsable)
        {
            screen.Line("Next", $"{CommandLine.Name} run {string.Join(' ', paths.Select(CommandLine.Quoted))}");
        }
        else
        {
            screen.Problem("There is no usable table here. Write the empty tables with 'import --template DIR' and fill them in.");
        }
    }

    private static ReadOnlyMemory<byte> Json(ImportedData data) => JsonListing.Of(json =>
    {
        json.WriteString("label", data.Dataset.Label);
        json.WriteString("dataAsOf", data.Dataset.DataAsOf?.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
        JsonListing.Number(json, "regionSet", (int?)data.Dataset.RegionSet);
        JsonListing.List(json, "tables", data.Tables.Select(table => (Action<Utf8JsonWriter>)(entry =>
        {
            entry.WriteString("table", table.Table);
            entry.WriteBoolean("usable", table.IsUsable);
            entry.WriteNumber("read", table.Read);
            entry.WriteNumber("used", table.Used);
            entry.WriteNumber("refused", table.Refused);
        })));
        JsonListing.List(json, "refusals", data.Refusals.Select(refusal => (Action<Utf8JsonWriter>)(entry =>
        {
            entry.WriteString("code", refusal.Code);
            entry.WriteString("loss", refusal.Loss.ToString().ToLowerInvariant());
            entry.WriteString("file", refusal.File);
            entry.WriteString("sheet", refusal.Sheet);
            JsonListing.Number(entry, "row", refusal.Row);
            entry.WriteString("column", refusal.Column);
            entry.WriteString("text", refusal.Text);
        })));
    });

    private static string Number(int number) => number.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture);
}
