using System.Linq.Expressions;
using RulesEngine.RuleModel;
using RulesEngine.RuleModel.Builders;

namespace RulesEngine.Compilation;

/// <summary>Puts keys in place of what a query reads of earlier facts, so that combinations with equal keys can share its result.</summary>
internal sealed class QueryKeys : ExpressionVisitor
{
    private readonly List<QueryKey> _keys = [];
    private readonly List<(LambdaExpression Evaluated, LambdaExpression Stated)> _keyed = [];

    private QueryKeys()
    {
    }

    public IReadOnlyList<QueryKey> Keys => _keys;

    /// <summary>The keys of a collection over one pattern; null where it reads more of earlier facts than it compares.</summary>
    public static (QueryKeys Keys, AggregateElement Query)? TryRead(AggregateElement query)
    {
        var own = query.Source.Declaration.Name;
        if (query.Name != AggregateElement.CollectName || query.Source.Source is not null || query.Expressions.Any(selector => selector.Imports.Any(import => import.Name != own)))
            return null;
        var keys = new QueryKeys();
        if (!keys.Find(query.Source, own))
            return null;
        NamedExpressionElement[] conditions = [.. query.Source.Expressions.Select(keys.Keyed)];
        return conditions.All(condition => condition.Imports.All(import => import.Name == own || keys._keys.Exists(key => key.Name == import.Name)))
            ? (keys, Element.Aggregate(query.ResultType, query.Name, query.Expressions, Element.Pattern(query.Source.Declaration, conditions, source: null), query.CustomFactoryType))
            : null;
    }

    /// <summary>The scope of the keyed query: its keys, and what its conditions were before.</summary>
    public Scope ScopeIn(Scope empty)
    {
        var bound = _keys.Aggregate(empty, (scope, key) => scope.With(key.Name));
        return _keyed.Aggregate(bound, (scope, condition) => scope.Stating(condition.Evaluated, condition.Stated));
    }

    public override Expression? Visit(Expression? node) =>
        node is not null && _keys.Find(key => key.IsReadBy(node)) is { } read ? read.Parameter : base.Visit(node);

    private bool Find(PatternElement pattern, string own)
    {
        var equalities = pattern.Expressions.SelectMany(condition => JoinAtom.Of(condition.Expression, own)).Select(atom => atom.Equality).OfType<JoinEquality>();
        foreach (var equality in equalities)
        {
            if (QueryKey.TryRead(equality, _keys.Count + 1) is not { } key)
                return false;
            if (_keys.Find(known => known.IsReadBy(key.Value.Body)) is not { } same)
                _keys.Add(key);
            else if (same.Comparer != key.Comparer)
                return false;
        }

        return _keys.Count > 0;
    }

    private NamedExpressionElement Keyed(NamedExpressionElement condition)
    {
        var body = Visit(condition.Expression.Body)!;
        if (body == condition.Expression.Body)
            return condition;
        var used = condition.Expression.Parameters.Concat(_keys.Select(key => key.Parameter)).Where(new ParametersOf(body).Contains);
        var keyed = Expression.Lambda(body, used);
        _keyed.Add((keyed, condition.Expression));
        return Element.Expression(condition.Name, keyed);
    }

    private sealed class ParametersOf : ExpressionVisitor
    {
        private readonly HashSet<ParameterExpression> _found = [];

        public ParametersOf(Expression body) => Visit(body);

        public bool Contains(ParameterExpression parameter) => _found.Contains(parameter);

        protected override Expression VisitParameter(ParameterExpression node)
        {
            _found.Add(node);
            return node;
        }
    }
}
