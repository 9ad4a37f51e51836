namespace RulesEngine.Engine.Tests.Totals;

/// <summary>A fact with a value of each type that can be totalled. It counts how often it is asked for its number.</summary>
internal sealed class Item
{
    private int _number;

    public Item(int key, Values values)
    {
        Key = key;
        Values = values;
        Number = values.Number;
    }

    public int Key { get; set; }

    public Values Values { get; set; }

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

    public override string ToString() => $"{Key}: {Values}";
}
