namespace RulesEngine.Network;

/// <summary>The outputs of a node that compare the same of a fact with constants, found by its value.</summary>
internal abstract class ValueIndex
{
    /// <param name="operand">What is compared.</param>
    /// <param name="outputs">The outputs by number, each with its constant.</param>
    public static ValueIndex Of(BoundExpression<object?> operand, IEnumerable<(int Output, object? Value)> outputs) =>
        (ValueIndex)Activator.CreateInstance(typeof(ValueIndex<>).MakeGenericType(operand.Lambda.ReturnType), operand, outputs.ToLookup(output => output.Value, output => output.Output))!;

    /// <summary>The numbers of the outputs that a fact can pass, in order.</summary>
    public abstract int[] OutputsFor(object fact);
}

/// <remarks>Where values can be null, null has a place of its own.</remarks>
internal sealed class ValueIndex<TValue> : ValueIndex
    where TValue : notnull
{
    private readonly Func<object?[], object, TValue?> _read;
    private readonly object?[] _held;
    private readonly Dictionary<TValue, int[]> _outputs = [];
    private readonly int[] _outputsOfNull;

    public ValueIndex(BoundExpression<object?> operand, ILookup<object?, int> outputs)
    {
        var typed = operand.As<TValue>();
        (_read, _held) = (typed.OfFact, typed.Held);
        _outputsOfNull = [.. outputs[null]];
        foreach (var ofValue in outputs)
        {
            if (ofValue.Key is not null)
                _outputs.Add((TValue)ofValue.Key, [.. ofValue]);
        }
    }

    public override int[] OutputsFor(object fact)
    {
        var value = _read(_held, fact);
        if (value is null)
            return _outputsOfNull;
        return _outputs.TryGetValue(value, out var outputs) ? outputs : [];
    }
}
