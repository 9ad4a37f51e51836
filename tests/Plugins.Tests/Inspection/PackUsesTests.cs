using System.Text.RegularExpressions;

namespace RulesEngine.Plugins.Tests.Inspection;

public sealed partial class PackUsesTests : IDisposable
{
    private readonly Shelf _shelf = new();

    public void Dispose() => _shelf.Dispose();

    [Fact]
    public void Each_place_is_found_with_its_class_line_and_what_to_do_instead()
    {
        _shelf.Put("Trouble");

        var uses = _shelf.Read().Packs.Single().FindUsesBeyondFacts();

        uses.ShouldAllBe(use => use.Type == "Fixture.Trouble.Busybody");
        uses.Select(use => $"{Path.GetFileName(use.File)} {use.Line}: {use.Member}").ShouldBe(
        [
            " 0: ProcessOfSystem",
            "Busybody.cs 11: DateTime.UtcNow",
            "Busybody.cs 11: Dns.GetHostName",
            "Busybody.cs 11: Environment.ProcessPath",
            "Busybody.cs 11: File.Exists",
            "Busybody.cs 11: Process.GetCurrentProcess",
            "Busybody.cs 11: Process.ProcessName",
            "Busybody.cs 11: Random.Next",
            "Busybody.cs 11: Random.Shared",
            "Busybody.cs 21: Thread.Start",
            "Busybody.cs 21: Thread.new",
            "Busybody.cs 26: Assembly.Load",
        ]);
        uses[1].MessageFor("FIX-01").ToString().ShouldBe("PACK114 FIX-01 uses DateTime.UtcNow (clock). A rule looks only at facts. Match the AsOf fact instead of the clock.");
    }

    [Fact]
    public void Without_a_pdb_the_places_have_no_lines()
    {
        _shelf.Put("Trouble");
        File.Delete(_shelf.At("Trouble/Fixture.Trouble.pdb"));

        var uses = _shelf.Read().Packs.Single().FindUsesBeyondFacts();

        uses.Count.ShouldBe(12);
        uses.ShouldAllBe(use => use.File == null && use.Line == 0);
    }

    [Fact]
    public void What_the_analyzer_refuses_in_our_own_packs_is_found_in_any_pack_and_said_in_the_same_words()
    {
        var symbols = Symbol().Matches(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "../../../../../rules/BannedSymbols.txt")));

        symbols.Count.ShouldBeGreaterThan(30);
        symbols.Select(symbol => (Kind: symbol.Groups["kind"].Value, Name: symbol.Groups["name"].Value, Text: symbol.Groups["text"].Value))
            .Select(symbol => (symbol, Type: symbol.Kind switch { "T" => symbol.Name, "N" => $"{symbol.Name}.Any", _ => symbol.Name[..symbol.Name.LastIndexOf('.')] }))
            .Select(asked => (asked.symbol, asked.Type, Capability: CapabilityTable.Of(asked.Type, asked.symbol.Kind is "T" or "N" ? $"{asked.Type}.Any" : asked.symbol.Name)))
            .Where(found => found.Capability is null || $"A rule looks only at facts. {CapabilityTable.Instead(found.Type, found.Capability)}" != found.symbol.Text)
            .Select(found => found.symbol.Name)
            .ShouldBeEmpty();
    }

    [GeneratedRegex("^(?<kind>[A-Z]):(?<name>[^;]+);(?<text>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Symbol();
}
