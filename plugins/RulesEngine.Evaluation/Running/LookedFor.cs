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
        var values = new Values(_known.ToDictionary(part => part.Key, part => Expression.Parameter(part.Key.Type, Wording.Of(part.Value(match)))));
        var kind = typeof(ProgrammeFact).IsAssignableFrom(Type) ? TableSchema.Of(Type).Name : Words.Of(Type.Name);
        var tests = _tests.Select(test => Text(values.Visit(test)!)).ToList();
        return new AbsenceEvidence(kind, tests.Count == 0 ? Type.Name : $"{Type.Name} with {string.Join(", ", tests)}", candidates);
    }

    private string Text(Expression test) => test is BinaryExpression { NodeType: ExpressionType.Equal, Left: var left, Right: var right }
        ? (Value(left), Value(right)) switch
        {
            (null, { } value) when IsOwnMember(left) => $"{Member(left)} = {value}",
            ({ } value, null) when IsOwnMember(right) => $"{Member(right)} = {value}",
            _ => Plain(test),
        }
        : Plain(test);

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
