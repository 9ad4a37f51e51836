using System.Linq.Expressions;
using RulesEngine.Aggregators;
using RulesEngine.RuleModel;
using RulesEngine.RuleModel.Builders;

namespace RulesEngine.Explanation;

/// <summary>Runs a query operator of an author's: in a session of its own, as only a session can.</summary>
internal sealed class OperatorRun(AggregateElement query, FactIndex facts, AggregatorRegistry? aggregators)
{
    private const string Row = "$row";
    private const string Asked = "$asked";

    private readonly List<object?> _rows = [];
    private ISession? _session;

    /// <summary>The rows of the query, given what is bound before it.</summary>
    public IReadOnlyList<object?> Rows(Frame frame)
    {
        _session ??= Session();
        _rows.Clear();
        _session.Insert(frame);
        _session.Fire();
        _session.Retract(frame);
        return [.. _rows];
    }

    // The frame comes as a fact, from which the rule takes what the query mentions.
    private ISession Session()
    {
        ParameterExpression row = Expression.Parameter(query.ResultType, Row);
        Expression<Action<object?>> keep = value => _rows.Add(value);
        LambdaExpression action = Expression.Lambda(
            Expression.Invoke(keep, Expression.Convert(row, typeof(object))), Expression.Parameter(typeof(IContext)), row);
        IRuleDefinition rule = Element.RuleDefinition(
            query.Name,
            description: "",
            priority: 0,
            Element.AndGroup([
                Element.Pattern(typeof(Frame), Asked, NoConditions),
                .. query.Imports.Select(Known),
                Element.Pattern(query.ResultType, Row, NoConditions, query)]),
            Element.ActionGroup(Element.Action(action, ActionTrigger.Activated)));
        ISession session = Compiler().Compile([rule]).CreateSession();
        session.TryInsertAll(Types(query).SelectMany(facts.All).Distinct(ReferenceEqualityComparer.Instance), BatchOptions.SkipFailed);
        return session;
    }

    private static KeyValuePair<string, LambdaExpression>[] NoConditions => [];

    private static PatternElement Known(Declaration import)
    {
        ParameterExpression asked = Expression.Parameter(typeof(Frame), Asked);
        return Element.Pattern(import.Type, import.Name, NoConditions, Element.Binding(import.Type, Expression.Lambda(CompiledLambdas.Value(asked, import.Name, import.Type), asked)));
    }

    private RuleCompiler Compiler()
    {
        var compiler = new RuleCompiler();
        if (query.CustomFactoryType is null && aggregators?.Find(query.Name) is { } factory)
        {
            compiler.AggregatorRegistry.RegisterFactory(query.Name, factory);
        }

        return compiler;
    }

    private static IEnumerable<Type> Types(RuleElement? element) => element switch
    {
        AggregateElement aggregate => Types(aggregate.Source),
        PatternElement { Source: null } pattern => [pattern.ValueType],
        PatternElement pattern => Types(pattern.Source),
        _ => [],
    };
}
