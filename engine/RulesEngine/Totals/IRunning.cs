namespace RulesEngine.Totals;

/// <summary>What is kept of the values of one group, so that its totals need not be read from all of them again.</summary>
/// <remarks>
/// A total is what reading the values in turn gives, to the bit. A change after which what is kept may not tell that any more
/// is refused: then the group is read again when somebody asks.
/// </remarks>
/// <typeparam name="TValue">What a fact of the group contributes.</typeparam>
internal interface IRunning<TValue>
{
    /// <summary>Takes a value after all others.</summary>
    bool TryAppend(TValue value);

    /// <summary>Takes a value at any place among the others.</summary>
    bool TryInsert(TValue value);

    bool TryRemove(TValue value);

    /// <summary>Takes a value in the place of another.</summary>
    bool TryReplace(TValue old, TValue value);
}
