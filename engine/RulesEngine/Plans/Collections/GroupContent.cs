using RulesEngine.Network;
using RulesEngine.Plans.Indexes;

namespace RulesEngine.Plans.Collections;

/// <summary>What a query of a plan gives for the facts that have a key.</summary>
internal abstract class GroupContent
{
    /// <summary>Whether making it can throw.</summary>
    public abstract bool CanThrow { get; }

    /// <param name="state">What is remembered for the session.</param>
    /// <param name="memory">Where the facts are.</param>
    /// <param name="index">Their index.</param>
    /// <param name="group">The group of the key; negative where nothing can have it.</param>
    /// <param name="isLoud">Whether somebody hears of it when it is made anew after it threw.</param>
    /// <returns>The same object as long as anything has the key; null where making it threw, and somebody dealt with it.</returns>
    public abstract object? Find(NetworkState state, AlphaMemory memory, KeyIndex index, int group, bool isLoud);
}
