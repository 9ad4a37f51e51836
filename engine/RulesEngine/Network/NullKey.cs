namespace RulesEngine.Network;

/// <summary>Stands for null in an index: null == null is true in C#.</summary>
internal sealed class NullKey
{
    public static readonly NullKey Instance = new();

    private NullKey()
    {
    }
}
