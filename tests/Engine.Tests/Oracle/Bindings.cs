namespace RulesEngine.Engine.Tests.Oracle;

/// <summary>Names bound so far on the way through a rule; a name of another branch is null.</summary>
internal sealed class Bindings
{
    private readonly Bindings? _before;
    private readonly string _name;
    private readonly object? _value;

    private Bindings(Bindings? before, string name, object? value) => (_before, _name, _value) = (before, name, value);

    public static Bindings None { get; } = new(before: null, "", value: null);

    public object? this[string name] => _name == name ? _value : _before?[name];

    public Bindings With(string name, object? value) => new(this, name, value);
}
