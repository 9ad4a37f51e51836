using System.CommandLine;
using RulesEngine.Host.Commands;
using RulesEngine.Sdk;
using Spectre.Console;

namespace RulesEngine.Host.Output;

/// <summary>The terminal: results go to standard output, everything else to standard error.</summary>
internal sealed class Screen
{
    // A pipe has no width: whatever reads it breaks lines as it likes.
    private const int WidthOfAPipe = 100_000;

    private readonly IAnsiConsole _results;
    private readonly IAnsiConsole _remarks;
    private readonly bool _isVerbose;

    private Screen(bool isPlain, bool isVerbose)
    {
        _isVerbose = isVerbose;
        _results = ConsoleOn(Console.Out, Console.IsOutputRedirected, isPlain);
        _remarks = ConsoleOn(Console.Error, Console.IsErrorRedirected, isPlain);
    }

    /// <summary>The screen for a command line.</summary>
    public static Screen Of(ParseResult parsed) => new(parsed.GetValue(SharedOptions.NoColor), IsVerbose(parsed));

    public static bool IsVerbose(ParseResult parsed) => parsed.GetValue(SharedOptions.Verbose);

    /// <summary>Prints a line of the results.</summary>
    public void Line(string text = "") => _results.WriteLine(text);

    /// <summary>Prints a line of the results with a label before it, lines below it indented alike.</summary>
    public void Line(string label, string text, string style = "grey")
    {
        _results.Markup($"[{style}]{Markup.Escape(label.PadRight(10))}[/]");
        _results.WriteLine(text);
    }

    /// <summary>Prints a severity in its colour, then the text.</summary>
    public void Line(Severity severity, string text) =>
        Line(severity.ToString().ToUpperInvariant(), text, severity switch
        {
            Severity.Error => "red",
            Severity.Warning => "yellow",
            _ => "blue",
        });

    /// <summary>Prints rows under headings.</summary>
    public void Table(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        var all = rows.ToList();
        if (_results.Profile.Width < WidthOfAPipe)
        {
            var table = new Table().Border(TableBorder.Simple).AddColumns([.. headings.Select(heading => new TableColumn(Markup.Escape(heading)))]);
            foreach (var row in all)
            {
                table.AddRow([.. row.Select(Markup.Escape)]);
            }

            _results.Write(table);
            return;
        }

        var widths = headings.Select((heading, column) => all.Select(row => row[column].Length).Append(heading.Length).Max()).ToList();
        foreach (var row in all.Prepend(headings))
        {
            Line(string.Join("  ", row.Select((cell, column) => column == row.Count - 1 ? cell : cell.PadRight(widths[column]))));
        }
    }

    /// <summary>Writes one JSON document to standard output as it is.</summary>
    public static async Task JsonAsync(ReadOnlyMemory<byte> json, CancellationToken stop)
    {
        await using var output = Console.OpenStandardOutput();
        await output.WriteAsync(json, stop);
        await output.FlushAsync(stop);
    }

    /// <summary>Prints a remark on how the work goes.</summary>
    public void Remark(string text) => _remarks.WriteLine(text);

    /// <summary>Prints a remark for whoever asked to be told more.</summary>
    public void Detail(string text)
    {
        if (_isVerbose)
        {
            Remark(text);
        }
    }

    /// <summary>Prints a remark that somebody should look at.</summary>
    public void Warning(string text) => _remarks.MarkupLine($"[yellow]warning:[/] {Markup.Escape(text)}");

    /// <summary>Prints what stands in the way; the stack trace only where more was asked for.</summary>
    public void Problem(string text, Exception? fault = null)
    {
        _remarks.MarkupLine($"[red]error:[/] {Markup.Escape(text)}");
        if (_isVerbose && fault is not null)
        {
            _remarks.WriteLine(fault.ToString());
        }
    }

    /// <summary>Prints what is wrong with the command line, and where help is.</summary>
    public void Mistakes(IEnumerable<string> mistakes, Command command)
    {
        foreach (var mistake in mistakes)
        {
            Problem(mistake);
        }

        Remark($"See '{CommandLine.Name} {CommandLine.PathOf(command)}--help'.");
    }

    /// <summary>Asks for a line of input; null when nobody is there to answer.</summary>
    public string? Ask(string question)
    {
        if (Console.IsInputRedirected || Console.IsErrorRedirected)
        {
            return null;
        }

        _remarks.Markup($"{Markup.Escape(question)} ");
        return Console.In.ReadLine();
    }

    private static IAnsiConsole ConsoleOn(TextWriter writer, bool isRedirected, bool isPlain)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isRedirected || isPlain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = isRedirected || isPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = InteractionSupport.No,
        });
        if (isRedirected)
        {
            console.Profile.Width = WidthOfAPipe;
        }

        return console;
    }
}
