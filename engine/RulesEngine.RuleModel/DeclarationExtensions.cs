using System.Linq.Expressions;

namespace RulesEngine.RuleModel;

public static class DeclarationExtensions
{
    public static ParameterExpression ToParameterExpression(this Declaration declaration)
    {
        ArgumentNullException.ThrowIfNull(declaration);
        return Expression.Parameter(declaration.Type, declaration.Name);
    }

    /// <exception cref="ArgumentException">The parameter has no name.</exception>
    public static Declaration ToDeclaration(this ParameterExpression parameter)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return parameter.Name is { } name
            ? new Declaration(parameter.Type, name)
            : throw new ArgumentException($"A parameter of type '{parameter.Type}' has no name. Name it like the declaration it stands for.", nameof(parameter));
    }
}
