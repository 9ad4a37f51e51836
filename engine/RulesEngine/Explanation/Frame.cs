namespace RulesEngine.Explanation;

/// <summary>Names bound so far on the way through a rule, with their values.</summary>
internal sealed class Frame
{
    private readonly Frame? _before;
    private readonly string _name;
    private readonly object? _value;

    private Frame(Frame? before, string name, object? value) => (_before, _name, _value) = (before, name, value);

    public static Frame Empty { get; } = new(before: null, "", value: null);

    public static Frame Of(IEnumerable<KeyValuePair<string, object?>> bindings) =>
        bindings.Aggregate(Empty, (frame, binding) => frame.With(binding.Key, binding.Value));

    public Frame With(string name, object? value) => new(this, name, value);

    public bool Has(string name) => Find(name) is not null;

    /// <summary>Null where the name is not bound, as for a name of another branch.</summary>
    public object? this[string name] => Find(name)?._value;

    private Frame? Find(string name)
    {
        Frame? frame = this;
        while (frame is not null && frame._name != name)
        {
            frame = frame._before;
        }

        return frame;
    }
}
