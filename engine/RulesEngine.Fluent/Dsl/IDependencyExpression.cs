using System.Linq.Expressions;

namespace RulesEngine.Fluent.Dsl;

/// <summary>Services that the actions of a rule use.</summary>
public interface IDependencyExpression
{
    /// <summary>Asks for a service each time the rule fires and an action uses it.</summary>
    IDependencyExpression Resolve<TDependency>(Expression<Func<TDependency>> alias)
        where TDependency : notnull;
}
