using System.Globalization;

namespace RulesEngine.Benchmarks.Changes;

/// <summary>What a change of a hundredth of the facts costs, beside the same by hand: processor time, the best of some runs.</summary>
internal static class ChangeGlance
{
    public static void Write(TextWriter output, params int[] sizes)
    {
        output.WriteLine("| workload | facts | changed | fired there, back | floor ms | rules ms | × floor | µs/changed fact |");
        output.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var name in ChangeWorkload.Names)
        {
            foreach (var size in sizes)
                output.WriteLine(Row(name, size, ChangeWorkload.Create(name, size)));
        }
    }

    private static string Row(string name, int size, ChangeWorkload workload)
    {
        var (there, back) = (workload.AnswerByHand(), workload.AnswerByHand());
        var floor = Best.Of(workload.AnswerByHand);
        var rules = Best.Of(workload.AskRules);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {size} | {workload.Changed} | {there}, {back} | {floor:0.0000} | {rules:0.000} | {rules / floor:0} | {rules * 1_000 / workload.Changed:0.00} |");
    }
}
