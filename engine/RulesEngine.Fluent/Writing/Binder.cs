using System.Linq.Expressions;
using RulesEngine.RuleModel;

namespace RulesEngine.Fluent.Writing;

/// <summary>Rewrites one expression: captured variables and members that name bindings become its parameters.</summary>
internal sealed class Binder(Bindings bindings) : ExpressionVisitor
{
    private readonly List<ParameterExpression> _parameters = [];

    public LambdaExpression Bind(LambdaExpression expression)
    {
        _parameters.AddRange(expression.Parameters);
        var body = Visit(expression.Body);
        return Expression.Lambda(body, _parameters);
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        if (!Captured.IsCaptured(node) || HangsOnBinding(node))
        {
            return base.VisitMember(node);
        }

        if (bindings.Find(node) is { } declaration)
        {
            var parameter = Parameter(declaration);
            return parameter.Type == node.Type ? parameter : Expression.Convert(parameter, node.Type);
        }

        bindings.Unbound(node);
        return base.VisitMember(node);
    }

    // In region.Name the name belongs to the fact, even where a binding is called 'Name' too.
    private bool HangsOnBinding(MemberExpression node) =>
        node.Expression is MemberExpression target && (bindings.Find(target) is not null || HangsOnBinding(target));

    private ParameterExpression Parameter(Declaration declaration)
    {
        var parameter = _parameters.Find(p => p.Name == declaration.Name);
        if (parameter is null)
        {
            parameter = declaration.ToParameterExpression();
            _parameters.Add(parameter);
        }

        return parameter;
    }
}
