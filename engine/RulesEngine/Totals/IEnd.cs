namespace RulesEngine.Totals;

/// <summary>One end of an order.</summary>
internal interface IEnd<TValue>
{
    /// <summary>Whether a value is nearer to this end than another.</summary>
    static abstract bool IsNearer(TValue value, TValue other);

    /// <summary>Whether a value becomes the extreme one when it is read after those of which another is.</summary>
    static abstract bool Follows(TValue value, TValue other);
}
