using System.Linq.Expressions;
using System.Reflection;
using RulesEngine.RuleModel;
using RulesEngine.RuleModel.Builders;

namespace RulesEngine.Evaluation;

/// <summary>Takes in the matches of a run. Every definition that evaluation compiles has the one action of telling it.</summary>
internal sealed class MatchSink(IReadOnlyDictionary<FlaggingRule, RuleRecord> records)
{
    private static readonly MethodInfo s_tell = typeof(MatchSink).GetMethod(nameof(Tell), BindingFlags.Static | BindingFlags.NonPublic)!;

    internal static ActionGroupElement Action { get; } = MakeAction();

    private static void Tell(IContext context) => ((MatchSink)context.Resolve(typeof(MatchSink))).Take(context);

    private static ActionGroupElement MakeAction()
    {
        var context = Expression.Parameter(typeof(IContext), "context");
        return Element.ActionGroup(Element.Action(Expression.Lambda<Action<IContext>>(Expression.Call(s_tell, context), context)));
    }

    private void Take(IContext context)
    {
        var role = (RuleRole)context.Rule.Properties[RuleRole.Property];
        records[role.Rule].Take(role.Tells, new Bound(context.Match));
    }
}
