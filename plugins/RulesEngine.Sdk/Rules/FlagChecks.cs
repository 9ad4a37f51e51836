using System.Linq.Expressions;
using System.Reflection;

namespace RulesEngine.Sdk;

internal static class FlagChecks
{
    internal static (string Code, IReadOnlyList<Severity> Severities, MessageTemplate Message) Heading(Type rule)
    {
        var heading = rule.GetCustomAttribute<RuleAttribute>() ?? throw RuleRefusedException.NoCode(rule);
        var message = rule.GetCustomAttribute<MessageAttribute>() ?? throw RuleRefusedException.NoMessage(heading.Code);
        return (heading.Code, heading.Severities, MessageTemplate.Parse(message.Text));
    }

    internal static void Data(string code, MessageTemplate message, Expression data)
    {
        if (FlagCall.Unboxed(data) is not NewExpression { Members: { Count: > 0 } members })
        {
            throw RuleRefusedException.DataWithoutNames(code);
        }

        var supplied = members.Select(member => member.Name).ToList();
        if (message.Holes.FirstOrDefault(hole => !supplied.Contains(hole)) is { } hole)
        {
            throw RuleRefusedException.HoleWithoutValue(code, hole, supplied);
        }
    }
}
