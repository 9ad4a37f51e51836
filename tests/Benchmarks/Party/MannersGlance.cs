using System.Globalization;

namespace RulesEngine.Benchmarks.Party;

/// <summary>Miss Manners with more and more guests: processor time, the best of some runs.</summary>
internal static class MannersGlance
{
    public static void Write(TextWriter output, params int[] guests)
    {
        output.WriteLine("| rules go on from | guests | seatings | fired | floor ms | rules ms | × floor | µs a firing |");
        output.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var newestOnly in new[] { true, false })
        {
            foreach (var number in guests)
                output.WriteLine(Row(newestOnly ? "newest seating" : "any (classic)", number, MannersWorkload.Create(number, newestOnly)));
        }
    }

    private static string Row(string name, int guests, MannersWorkload workload)
    {
        var floor = Best.Of(() => workload.SeatByHand().Count);
        var rules = Best.Of(() => workload.SeatByRules().Count);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {guests} | {workload.Seatings} | {workload.Fired} | {floor:0.0000} | {rules:0.0} | {rules / floor:0} | {rules * 1_000 / workload.Fired:0.0} |");
    }
}
