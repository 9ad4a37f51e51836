using System.Reflection;
using RulesEngine.Network;
using RulesEngine.Plans.Indexes;

namespace RulesEngine.Plans.Collections;

/// <summary>What Collect gives for a key: a view of the index.</summary>
internal sealed class GroupView : GroupContent
{
    private readonly Func<AlphaMemory, KeyIndex, int, object> _create;

    /// <param name="fact">Type of the facts.</param>
    public GroupView(Type fact)
    {
        _create = typeof(GroupView).GetMethod(nameof(Create), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(fact)
            .CreateDelegate<Func<AlphaMemory, KeyIndex, int, object>>();
    }

    public override bool CanThrow => false;

    public override object Find(NetworkState state, AlphaMemory memory, KeyIndex index, int group, bool isLoud) => index.ViewOf(group, memory, _create);

    private static object Create<TFact>(AlphaMemory memory, KeyIndex index, int group) => new CollectedGroup<TFact>(memory, index, group);
}
