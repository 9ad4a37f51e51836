using System.Globalization;
using RulesEngine.Benchmarks.Facts;
using RulesEngine.Fluent;
using RulesEngine.RuleModel;

namespace RulesEngine.Benchmarks.Packs;

/// <summary>
/// What it costs to make generated rules ready, and the first run over one country. Cold is the first time in this process; the floor is the
/// framework's compiler, called once for each expression that the rules contain.
/// </summary>
internal static class CompileGlance
{
    private const int PackSize = 200;
    private const int CountrySize = 13_000;
    private static readonly int[] s_sizes = [50, PackSize, 800];

    public static void Write(TextWriter output)
    {
        WriteCold(output);
        output.WriteLine();
        output.WriteLine("| rules | expressions | floor ms | define ms | compile ms | × floor | ms a rule, both |");
        output.WriteLine("|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var size in s_sizes)
            output.WriteLine(WarmRow(size));
    }

    private static void WriteCold(TextWriter output)
    {
        var country = Country.WithTwentyRegions(CountrySize);
        var tally = new Tally();
        IReadOnlyCollection<IRuleDefinition> rules = [];
        ISessionFactory? factory = null;
        var define = Best.OfFirst(() => (rules = Define(PackSize, tally)).Count);
        var compile = Best.OfFirst(() =>
        {
            factory = new RuleCompiler().Compile(rules);
            return rules.Count;
        });
        var run = Best.OfFirst(() =>
        {
            var session = factory!.CreateSession();
            session.InsertAll(country.All);
            return session.Fire();
        });
        output.WriteLine("| cold: rules | facts | found | define ms | compile ms | load and fire ms | together ms |");
        output.WriteLine("|---:|---:|---:|---:|---:|---:|---:|");
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {PackSize} | {CountrySize} | {tally.Count} | {define:0} | {compile:0} | {run:0} | {define + compile + run:0} |"));
    }

    private static string WarmRow(int size)
    {
        var tally = new Tally();
        var rules = Define(size, tally);
        var expressions = ExpressionCollector.Of(rules);
        var floor = Best.Of(() => expressions.Count(expression => expression.Compile() is not null));
        var define = Best.Of(() => Define(size, tally).Count);
        var compile = Best.Of(() =>
        {
            new RuleCompiler().Compile(rules);
            return size;
        });
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {size} | {expressions.Count} | {floor:0.0} | {define:0.0} | {compile:0.0} | {compile / floor:0.0} | {(define + compile) / size:0.00} |");
    }

    private static IReadOnlyCollection<IRuleDefinition> Define(int count, Tally tally) => new RuleDefinitionFactory().Create(PackRules.Create(count, tally));
}
