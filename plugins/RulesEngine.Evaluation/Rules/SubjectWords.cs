using System.Linq.Expressions;

namespace RulesEngine.Evaluation;

/// <summary>Says in words what a rule judges, by what its flag is about.</summary>
internal static class SubjectWords
{
    /// <summary>Such as <c>regions</c> or <c>regions, by programmes</c>.</summary>
    internal static string Of(RuleAnatomy rule)
    {
        var about = Kinds(rule.Flag.About);
        var per = rule.IsPerCounted ? Kinds(rule.Flag.Per) : [];
        return string.Join(" and ", about) + (per.Count == 0 ? "" : $", by {string.Join(" and ", per)}");
    }

    private static List<string> Kinds(Expression part) => [.. Parts(part).Select(Kind).OfType<string>().Distinct()];

    private static IEnumerable<Expression> Parts(Expression part) => part switch
    {
        UnaryExpression { NodeType: ExpressionType.Convert } conversion => Parts(conversion.Operand),
        NewArrayExpression array => array.Expressions.SelectMany(Parts),
        _ => [part],
    };

    private static string? Kind(Expression part) => part switch
    {
        ConstantExpression { Value: null } => null,
        ConstantExpression { Value: string name } => TableSchema.All.Any(table => table.Name == name) ? $"the {name} as a whole" : $"{name} as a whole",
        _ when part.Type == typeof(object) => "what the rows name",
        _ when typeof(ProgrammeFact).IsAssignableFrom(part.Type) => Words.Of(TableSchema.Of(part.Type).Name),
        MemberExpression member => Words.Of(member.Member.Name),
        _ => Words.Of(part.Type.Name),
    };
}
