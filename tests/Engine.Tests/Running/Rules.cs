using RulesEngine.Engine.Tests.Fluent;
using RulesEngine.RuleModel;

namespace RulesEngine.Engine.Tests.Running;

/// <summary>From rules whose definition stands in the test to a session.</summary>
internal static class Rules
{
    public static ISessionFactory Compile(params Action<WrittenRule>[] rules) => new RuleCompiler().Compile(Define(rules));

    public static ISession Session(params Action<WrittenRule>[] rules) => Compile(rules).CreateSession();

    public static IRuleDefinition[] Define(params Action<WrittenRule>[] rules) =>
        [.. rules.Select((define, i) => WrittenRule.Define(rule =>
        {
            rule.Name($"R{i + 1}");
            define(rule);
        }))];

    /// <summary>Fires everything and returns what the actions said since the last time.</summary>
    public static string[] Fire(this ISession session, List<string> said)
    {
        said.Clear();
        session.Fire();
        return [.. said];
    }
}
