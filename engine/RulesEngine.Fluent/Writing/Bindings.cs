using System.Linq.Expressions;
using System.Reflection;
using RulesEngine.RuleModel;
using RulesEngine.RuleModel.Builders;

namespace RulesEngine.Fluent.Writing;

/// <summary>The names that a rule has bound so far, and the expressions that mention them.</summary>
internal sealed class Bindings
{
    private readonly Dictionary<string, Declaration> _declarations = [];
    private readonly HashSet<(Module, int)> _members = [];
    private readonly List<MemberExpression> _unbound = [];

    /// <summary>Binds the member that the alias names. The same name again means the same binding.</summary>
    public Declaration Declare<T>(Expression<Func<T>> alias)
    {
        ArgumentNullException.ThrowIfNull(alias);
        if (alias.Body is not MemberExpression { Member: var member })
        {
            throw new ArgumentException($"'{alias.Body}' cannot name a binding. Name a variable, a field or a property.", nameof(alias));
        }

        if (_declarations.TryGetValue(member.Name, out var known) && known.Type != typeof(T))
        {
            throw new ArgumentException(
                $"'{member.Name}' is bound to {known.Type} already and cannot be bound to {typeof(T)}. Use another name.", nameof(alias));
        }

        _members.Add((member.Module, member.MetadataToken));
        return _declarations[member.Name] = known ?? Element.Declaration(typeof(T), member.Name);
    }

    /// <summary>Replaces mentions of bindings by parameters.</summary>
    /// <param name="own">What the first parameter of the expression stands for; null where it has no such parameter.</param>
    public LambdaExpression Bind(LambdaExpression expression, Declaration? own = null)
    {
        var binder = new Binder(this);
        if (own is null)
        {
            return binder.Bind(expression);
        }

        var written = expression.Parameters[0];
        var parameter = own.ToParameterExpression();
        var value = written.Type == own.Type ? (Expression)parameter : Expression.Convert(parameter, written.Type);
        var body = new Replacement(written, value).Visit(expression.Body);
        return binder.Bind(Expression.Lambda(body, [parameter, .. expression.Parameters.Skip(1)]));
    }

    /// <summary>The declaration that a member of a captured object stands for, or null.</summary>
    public Declaration? Find(MemberExpression mention)
    {
        if (!_declarations.TryGetValue(mention.Member.Name, out var declaration) || !Fits(declaration.Type, mention.Type))
        {
            return null;
        }

        // A static member or a member of a member is the binding itself or something else of the same name: string.Empty, parameters.Floor.
        return mention.Expression is ConstantExpression || IsBound(mention.Member) ? declaration : null;
    }

    public void Unbound(MemberExpression mention) => _unbound.Add(mention);

    /// <summary>Refuses variables that the author meant as bindings and that no earlier call declares.</summary>
    public void CheckMentions()
    {
        var faults = _unbound.Select(Fault).OfType<string>().Distinct().ToArray();
        if (faults.Length > 0)
        {
            throw new InvalidOperationException(string.Join(' ', faults));
        }
    }

    private string? Fault(MemberExpression mention)
    {
        var name = mention.Member.Name;
        if (IsBound(mention.Member))
        {
            return $"'{name}' is mentioned before it is declared. Move the call that declares it above the first one that mentions it.";
        }

        return Captured.IsUnassignedVariable(mention)
            ? $"'{name}' is mentioned but never declared. Declare it with Match, Query, Let or Resolve; if it is a fixed value, make it a const or a field of the rule."
            : null;
    }

    private bool IsBound(MemberInfo member) => _members.Contains((member.Module, member.MetadataToken));

    private static bool Fits(Type declared, Type mentioned) => mentioned.IsAssignableFrom(declared) || declared.IsAssignableFrom(mentioned);
}
