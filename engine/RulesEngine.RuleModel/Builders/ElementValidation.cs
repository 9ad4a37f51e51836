using System.Linq.Expressions;

namespace RulesEngine.RuleModel.Builders;

internal static class ElementValidation
{
    public static void CheckChildren(IReadOnlyList<RuleElement> children)
    {
        if (children.Count == 0)
        {
            throw new InvalidOperationException("A group needs a child. Add a pattern, a quantifier or a group to it.");
        }

        foreach (var child in children)
        {
            if (child is not (PatternElement or GroupElement or ExistsElement or NotElement or ForAllElement))
            {
                throw new ArgumentException($"A group holds patterns, quantifiers and groups, not an element of kind {child.ElementType}.");
            }
        }

        var exports = children.SelectMany(c => c.Exports).ToLookup(e => e);
        foreach (var used in children.SelectMany(c => c.Exports.Concat(c.Imports)))
        {
            foreach (var declared in exports[used])
            {
                CheckType(declared, used);
            }
        }
    }

    public static void CheckDuplicates(IEnumerable<Declaration> declarations)
    {
        var duplicates = declarations.GroupBy(d => d).Where(g => g.Skip(1).Any()).Select(g => g.Key.Name).ToArray();
        if (duplicates.Length > 0)
        {
            throw new InvalidOperationException($"Duplicate declarations. Declaration={string.Join(',', duplicates)}");
        }
    }

    public static void CheckQuantifierSource(RuleElement source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (source is not (PatternElement or GroupElement))
        {
            throw new ArgumentException($"A quantifier looks for a pattern or a group, not for an element of kind {source.ElementType}.", nameof(source));
        }
    }

    public static void CheckPattern(Declaration declaration, ExpressionCollection conditions, RuleElement? source)
    {
        foreach (var condition in conditions)
        {
            CheckResult(condition.Expression.ReturnType, typeof(bool), $"The value of condition '{condition}'");
            foreach (var parameter in condition.Imports.Where(declaration.Equals))
            {
                CheckType(declaration, parameter);
            }
        }

        switch (source)
        {
            case null:
                break;
            case AggregateElement aggregate:
                CheckResult(aggregate.ResultType, declaration.Type, $"A row of '{aggregate.Name}'");
                break;
            case BindingElement binding:
                CheckResult(binding.ResultType, declaration.Type, $"The value of binding '{binding}'");
                break;
            default:
                throw new ArgumentException($"The source of a pattern is an aggregate or a binding, not an element of kind {source.ElementType}.", nameof(source));
        }
    }

    public static void CheckAction(LambdaExpression expression, ActionTrigger trigger)
    {
        if (expression.Parameters.Count == 0 || expression.Parameters[0].Type != typeof(IContext))
        {
            throw new ArgumentException($"The first parameter of action '{expression}' is not the IContext. Put it first.", nameof(expression));
        }

        if (trigger == ActionTrigger.None)
        {
            throw new ArgumentException($"Action '{expression}' has no trigger. Give it at least one.", nameof(trigger));
        }
    }

    public static void CheckType(Declaration declared, Declaration used)
    {
        if (!used.Type.IsAssignableFrom(declared.Type))
        {
            throw new ArgumentException($"'{declared.Name}' is declared as {declared.Type} and used as {used.Type}. Use one type for one name.");
        }
    }

    public static void CheckResult(Type actual, Type expected, string what)
    {
        if (!expected.IsAssignableFrom(actual))
        {
            throw new ArgumentException($"{what} is of type {actual}, which is not a {expected}.");
        }
    }
}
