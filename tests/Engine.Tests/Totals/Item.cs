namespace RulesEngine.Engine.Tests.Totals;

/// <summary>A fact with a value of each type that can be totalled. It counts how often it is asked for one.</summary>
internal sealed class Item
{
    private int _number;
    private Values _values;

    public Item(int key, Values values)
    {
        Key = key;
        _values = values;
        _number = values.Number;
    }

    public int Key { get; set; }

    public Values Values
    {
        get
        {
            Reads++;
            return _values;
        }

        set => _values = value;
    }

    public int Reads { get; private set; }

    public int Number
    {
        get
        {
            Reads++;
            return _number;
        }

        set => _number = value;
    }

    public override string ToString() => $"{Key}: {_values}";
}
