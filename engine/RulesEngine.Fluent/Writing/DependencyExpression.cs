using System.Linq.Expressions;
using RulesEngine.Fluent.Dsl;
using RulesEngine.RuleModel.Builders;

namespace RulesEngine.Fluent.Writing;

internal sealed class DependencyExpression(DependencyGroupBuilder dependencies, Bindings bindings) : IDependencyExpression
{
    public IDependencyExpression Resolve<TDependency>(Expression<Func<TDependency>> alias)
        where TDependency : notnull
    {
        var declaration = bindings.Declare(alias);
        dependencies.Dependency(Element.Dependency(declaration, declaration.Type));
        return this;
    }
}
