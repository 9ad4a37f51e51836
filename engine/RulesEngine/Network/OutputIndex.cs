namespace RulesEngine.Network;

/// <summary>Which outputs of a node a fact can pass: those that compare a value of it with constants are found by that value, and not asked one by one.</summary>
internal sealed class OutputIndex(ValueIndex[] values, int[] others)
{
    // With fewer, asking each is as fast.
    private const int Fewest = 3;

    /// <summary>The numbers of the outputs that are not found by a value, in order.</summary>
    public ReadOnlySpan<int> Others => others;

    /// <summary>The index of some outputs; null where there is nothing to find.</summary>
    public static OutputIndex? TryCreate(IReadOnlyList<FactNode> outputs)
    {
        var groups = new List<(BoundExpression<object?> Operand, List<(int Output, object? Value)> Outputs)>();
        for (var output = 0; output < outputs.Count; output++)
        {
            if ((outputs[output] as SelectionNode)?.FirstTest is not { } test)
                continue;
            var known = groups.FindIndex(group => group.Operand.SameAs(test.Operand));
            if (known < 0)
                groups.Add((test.Operand, [(output, test.Value)]));
            else
                groups[known].Outputs.Add((output, test.Value));
        }

        groups.RemoveAll(group => group.Outputs.Count < Fewest);
        if (groups.Count == 0)
            return null;
        var found = groups.SelectMany(group => group.Outputs).Select(output => output.Output).ToHashSet();
        return new(
            [.. groups.Select(group => ValueIndex.Of(group.Operand, group.Outputs))],
            [.. Enumerable.Range(0, outputs.Count).Where(output => !found.Contains(output))]);
    }

    /// <summary>Sorts facts by the outputs they can pass. False where reading a value threw: then each output is to be asked, and the failure reported there.</summary>
    public bool TrySort(object?[] facts, ReadOnlySpan<int> slots, FactsByOutput sorted)
    {
        try
        {
            foreach (var slot in slots)
            {
                foreach (var value in values)
                {
                    foreach (var output in value.OutputsFor(facts[slot]!))
                        sorted.Add(output, slot);
                }
            }

            return true;
        }
#pragma warning disable CA1031 // The condition is evaluated as it stands, and the failure reported there.
        catch (Exception)
#pragma warning restore CA1031
        {
            return false;
        }
    }
}
