using System.Linq.Expressions;
using RulesEngine.Explanation;
using RulesEngine.RuleModel;

namespace RulesEngine.Evaluation;

/// <summary>A pattern under a Not, ready to be told with the values of a match.</summary>
internal sealed class LookedFor
{
    private readonly string _own;
    private readonly IReadOnlyList<Expression> _tests;
    private readonly Dictionary<Expression, Func<Bound, object?>> _known;

    internal LookedFor(PatternElement pattern)
    {
        Type = pattern.ValueType;
        _own = pattern.Declaration.Name;
        _tests = [.. pattern.Expressions.SelectMany(condition => Conjunction.Parts(condition.Expression.Body))];
        var search = new KnownParts(_own);
        search.Visit([.. _tests]);
        _known = search.Found.ToDictionary(part => part, BoundExpression.Compile);
    }

    internal Type Type { get; }

    internal AbsenceEvidence In(Bound match, int candidates)
    {
        var known = _known.ToDictionary(part => part.Key, part => part.Value(match));
        var values = new Values(known.ToDictionary(part => part.Key, part => Expression.Parameter(part.Key.Type, Wording.Of(part.Value))));
        var kind = typeof(ProgrammeFact).IsAssignableFrom(Type) ? TableSchema.Of(Type).Name : Words.Of(Type.Name);
        var tests = _tests.Select(test => values.Visit(test)!).ToList();
        return tests.Count == 0
            ? new AbsenceEvidence(kind, Type.Name, candidates) { Said = $"looked for {Words.Of(kind)}: none of {candidates}" }
            : new AbsenceEvidence(kind, $"{Type.Name} with {string.Join(", ", tests.Select(Text))}", candidates)
            {
                Said = $"looked for {Words.Of(kind)} with {Conditions(known)}: none of {candidates}",
            };
    }

    private string Text(Expression test) => test is BinaryExpression { NodeType: ExpressionType.Equal, Left: var left, Right: var right }
        ? (Value(left), Value(right)) switch
        {
            (null, { } value) when IsOwnMember(left) => $"{Member(left)} = {value}",
            ({ } value, null) when IsOwnMember(right) => $"{Member(right)} = {value}",
            _ => Plain(test),
        }
        : Plain(test);

    /// <summary>The conditions for another language: comparisons of a member with a value; of the others only how many there are.</summary>
    private List<FormattableString> Conditions(Dictionary<Expression, object?> known)
    {
        var told = _tests.Select(test => Condition(test, known)).OfType<FormattableString>().ToList();
        var others = _tests.Count - told.Count;
        return others == 0 ? told : [.. told, $"{others:other condition|other conditions}"];
    }

    private FormattableString? Condition(Expression test, Dictionary<Expression, object?> known)
    {
        if (test is not BinaryExpression { Left: var left, Right: var right } comparison || !IsOwn(left) || !TryValue(right, known, out var value))
        {
            return null;
        }

        var member = Words.Of(Member(left));
        return (comparison.NodeType, value) switch
        {
            (ExpressionType.Equal, null) => $"{member} is not recorded",
            (ExpressionType.NotEqual, null) => $"{member} is recorded",
            (ExpressionType.Equal, _) => $"{member} = {value}",
            (ExpressionType.NotEqual, _) => $"{member} ≠ {value}",
            (ExpressionType.LessThan, _) => $"{member} < {value}",
            (ExpressionType.LessThanOrEqual, _) => $"{member} ≤ {value}",
            (ExpressionType.GreaterThan, _) => $"{member} > {value}",
            (ExpressionType.GreaterThanOrEqual, _) => $"{member} ≥ {value}",
            _ => null,
        };
    }

    /// <summary>Whether it is a member of the fact looked for, or of a part of it.</summary>
    private bool IsOwn(Expression? side) => Bare(side!) is MemberExpression { Expression: { } owner } && (Bare(owner) is ParameterExpression parameter ? parameter.Name == _own : IsOwn(owner));

    private static bool TryValue(Expression side, Dictionary<Expression, object?> known, out object? value)
    {
        value = Bare(side) is ConstantExpression constant ? constant.Value : null;
        return Bare(side) is ConstantExpression || known.TryGetValue(side, out value) || known.TryGetValue(Bare(side), out value);
    }

    private string Plain(Expression test) => ExpressionText.Of(test).Replace($"{(_own.StartsWith('$') ? Type.Name : _own)}.", "", StringComparison.Ordinal);

    private bool IsOwnMember(Expression side) => Bare(side) is MemberExpression { Expression: ParameterExpression parameter } && parameter.Name == _own;

    private static string Member(Expression side) => ((MemberExpression)Bare(side)).Member.Name;

    private string? Value(Expression side) => Bare(side) switch
    {
        ConstantExpression constant => Wording.Of(constant.Value),
        ParameterExpression value when value.Name != _own => value.Name,
        _ => null,
    };

    private static Expression Bare(Expression side) => side is UnaryExpression { NodeType: ExpressionType.Convert } conversion ? Bare(conversion.Operand) : side;

    /// <summary>Finds the greatest parts that the fact looked for has no say in.</summary>
    private sealed class KnownParts(string own) : ExpressionVisitor
    {
        internal List<Expression> Found { get; } = [];

        public override Expression? Visit(Expression? node)
        {
            if (node is null or ConstantExpression or LambdaExpression)
            {
                return node;
            }

            var mentioned = Bindings.In(node);
            if (node.Type != typeof(void) && !mentioned.Any(parameter => parameter.Name == own) && (mentioned.Count > 0 || node is MemberExpression))
            {
                Found.Add(node);
                return node;
            }

            return base.Visit(node);
        }
    }

    /// <summary>Puts the values of a match, as names, in the place of the known parts.</summary>
    private sealed class Values(IReadOnlyDictionary<Expression, ParameterExpression> values) : ExpressionVisitor
    {
        public override Expression? Visit(Expression? node) => node is not null && values.TryGetValue(node, out var value) ? value : base.Visit(node);
    }
}
