using System.Linq.Expressions;

namespace RulesEngine.Readings;

/// <summary>Reads values inside an atom: collects what the atom needs, and makes what remains safe to evaluate.</summary>
/// <remarks>
/// A value is read <em>strictly</em> where its absence leaves the atom undecided, and <em>tolerantly</em> where the author
/// asks for it: beside a null test, left of <c>??</c>, as the content of a nullable binding.
/// </remarks>
internal sealed class OperandReader(ConditionReader conditions) : ExpressionVisitor
{
    private readonly List<Need> _needs = [];

    public IReadOnlyList<Need> Needs => _needs;

    public Expression ReadStrictly(Expression node) => Read(node, isTolerant: false);

    public Expression ReadTolerantly(Expression node) => Read(node, isTolerant: true);

    /// <summary>Reads the operands of an atom, not the atom as a value.</summary>
    public Expression ReadParts(Expression node) => ReadKind(node, isTolerant: false);

    public override Expression? Visit(Expression? node) => node is null ? null : Read(node, isTolerant: false);

    private Expression Read(Expression node, bool isTolerant)
    {
        int first = _needs.Count;
        Expression value = IsCondition(node) ? ReadCondition(node) : ReadKind(node, isTolerant);
        if (!isTolerant && IsValueOperand(node))
        {
            Demand(value, node, first);
        }

        return value;
    }

    private Expression ReadKind(Expression node, bool isTolerant) => node switch
    {
        BinaryExpression { NodeType: ExpressionType.Coalesce } coalesce => ReadCoalesce(coalesce, isTolerant),
        BinaryExpression { NodeType: ExpressionType.Equal or ExpressionType.NotEqual } test when IsNullTest(test) => ReadNullTest(test),
        BinaryExpression { IsLiftedToNull: true } lifted => ReadLifted(lifted, isTolerant),
        UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked } convert => ReadConversion(convert, isTolerant),
        UnaryExpression { IsLiftedToNull: true } lifted => lifted.Update(Read(lifted.Operand, isTolerant)),
        ConditionalExpression choice => ReadChoice(choice, isTolerant),
        MemberExpression { Expression: { } receiver } member when Nullable.GetUnderlyingType(receiver.Type) is not null =>
            ReadNullableMember(member, receiver),
        MethodCallExpression { Object: { } receiver } call when IsDefaulting(call) => ReadDefaulting(call, receiver),
        MethodCallExpression call => ReadCall(call),
        ParameterExpression parameter => ReadParameter(parameter),
        LambdaExpression => node,
        _ => base.Visit(node)!,
    };

    private static bool IsCondition(Expression node) =>
        node.Type == typeof(bool) && node is not (ConstantExpression or ParameterExpression or MemberExpression or DefaultExpression);

    private Expression ReadCondition(Expression node)
    {
        Condition condition = conditions.Read(node);
        if (condition.IsPlain)
        {
            return node;
        }

        _needs.Add(new Settled(condition));
        return condition.Read(Reading.Certain);
    }

    private void Demand(Expression value, Expression node, int firstNeedInside)
    {
        List<Need> inside = _needs[firstNeedInside..];
        _needs.Add(new Present(value, node, inside, causes: []));
    }

    private static bool IsValueOperand(Expression node) =>
        Nullable.GetUnderlyingType(node.Type) is { IsEnum: false }
        && node is MemberExpression or MethodCallExpression or ParameterExpression or InvocationExpression or IndexExpression
        && !SequenceCalls.IsAggregate(node)
        && !(node is MethodCallExpression call && IsDefaulting(call));

    private static bool IsNullTest(BinaryExpression test) => Logic.IsNullLiteral(test.Left) || Logic.IsNullLiteral(test.Right);

    private BinaryExpression ReadNullTest(BinaryExpression test) => test.Update(
        Logic.IsNullLiteral(test.Left) ? test.Left : ReadTolerantly(test.Left),
        test.Conversion,
        Logic.IsNullLiteral(test.Right) ? test.Right : ReadTolerantly(test.Right));

    private BinaryExpression ReadLifted(BinaryExpression lifted, bool isTolerant)
    {
        bool isLogic = lifted.Type == typeof(bool?) && lifted.NodeType is ExpressionType.And or ExpressionType.Or;
        if (!isLogic || isTolerant)
        {
            return lifted.Update(Read(lifted.Left, isTolerant), lifted.Conversion, Read(lifted.Right, isTolerant));
        }

        // C# reads & and | on bool? as three-valued itself: false & null is false.
        int first = _needs.Count;
        BinaryExpression value = lifted.Update(ReadTolerantly(lifted.Left), lifted.Conversion, ReadTolerantly(lifted.Right));
        List<Need> before = _needs[first..];
        var strictly = new OperandReader(conditions);
        strictly.ReadStrictly(lifted.Left);
        strictly.ReadStrictly(lifted.Right);
        _needs.Add(new Present(value, lifted, before, strictly.Needs));
        return value;
    }

    private UnaryExpression ReadConversion(UnaryExpression convert, bool isTolerant)
    {
        bool isFromNullable = Nullable.GetUnderlyingType(convert.Operand.Type) is not null;
        bool isToNullable = Nullable.GetUnderlyingType(convert.Type) is not null;
        return convert.Update(isFromNullable && !isToNullable && convert.Type.IsValueType
            ? ReadPresent(convert.Operand)
            : Read(convert.Operand, isTolerant && isToNullable));
    }

    private MemberExpression ReadNullableMember(MemberExpression member, Expression receiver) => member.Member.Name switch
    {
        nameof(Nullable<int>.HasValue) => member.Update(ReadTolerantly(receiver)),
        _ => member.Update(ReadPresent(receiver)),
    };

    /// <summary>Reads a nullable whose value is taken out, which would throw when it is null, be it a value operand or a link.</summary>
    private Expression ReadPresent(Expression node)
    {
        int first = _needs.Count;
        Expression value = ReadStrictly(node);
        if (!IsValueOperand(node))
        {
            Demand(value, node, first);
        }

        return value;
    }

    private static bool IsDefaulting(MethodCallExpression call) =>
        call.Method.Name == nameof(Nullable<int>.GetValueOrDefault) && Nullable.GetUnderlyingType(call.Method.DeclaringType!) is not null;

    private MethodCallExpression ReadDefaulting(MethodCallExpression call, Expression receiver)
    {
        Expression value = ReadOrNull(receiver);
        List<Expression> arguments = [.. call.Arguments.Select(argument => ReadWhenNull(value, argument, isTolerant: false))];
        return call.Update(value, arguments);
    }

    private BinaryExpression ReadCoalesce(BinaryExpression coalesce, bool isTolerant)
    {
        Expression left = ReadOrNull(coalesce.Left);
        bool mayBeNull = isTolerant && Nullable.GetUnderlyingType(coalesce.Type) is not null;
        return coalesce.Update(left, coalesce.Conversion, ReadWhenNull(left, coalesce.Right, mayBeNull));
    }

    /// <summary>Reads a value the author has a default for: null when it, or a value inside it, is absent.</summary>
    private Expression ReadOrNull(Expression node)
    {
        int first = _needs.Count;
        Expression value = ReadTolerantly(node);
        List<Need> inside = _needs[first..];
        List<Need> settled = inside.FindAll(need => need.IsSettledByDefault);
        if (settled.Count == 0)
        {
            return value;
        }

        _needs.RemoveRange(first, inside.Count);
        _needs.AddRange(inside.FindAll(need => !need.IsSettledByDefault));
        return Expression.Condition(Need.AllMet(settled), value, Expression.Default(value.Type));
    }

    private Expression ReadWhenNull(Expression value, Expression fallback, bool isTolerant)
    {
        int first = _needs.Count;
        Expression read = Read(fallback, isTolerant);
        List<Need> inside = _needs[first..];
        if (inside.Count > 0)
        {
            _needs.RemoveRange(first, inside.Count);
            _needs.Add(new Either(Logic.IsNull(value), inside, [], before: [.. _needs]));
        }

        return read;
    }

    private ConditionalExpression ReadChoice(ConditionalExpression choice, bool isTolerant)
    {
        Expression test = ReadCondition(choice.Test);
        List<Need> before = [.. _needs];
        int first = _needs.Count;
        Expression whenTrue = Read(choice.IfTrue, isTolerant);
        List<Need> then = _needs[first..];
        _needs.RemoveRange(first, then.Count);
        Expression whenFalse = Read(choice.IfFalse, isTolerant);
        List<Need> otherwise = _needs[first..];
        _needs.RemoveRange(first, otherwise.Count);
        if (then.Count + otherwise.Count > 0)
        {
            _needs.Add(new Either(test, then, otherwise, before));
        }

        return choice.Update(test, whenTrue, whenFalse);
    }

    private ParameterExpression ReadParameter(ParameterExpression parameter)
    {
        if (conditions.KnowledgeOf(parameter) is { } known)
        {
            _needs.Add(new Certainty(known.Binding, known.IsCertain(parameter)));
        }

        return parameter;
    }

    private MethodCallExpression ReadCall(MethodCallExpression call)
    {
        Expression? receiver = call.Object is null ? null : ReadStrictly(call.Object);
        var arguments = new List<Expression>(call.Arguments.Count);
        Expression? sequence = null;
        foreach (Expression argument in call.Arguments)
        {
            LambdaExpression? lambda = argument as LambdaExpression;
            Expression read = lambda is not null && sequence is not null && IsOverElements(lambda, sequence)
                ? ReadSelector(call, lambda, sequence)
                : ReadStrictly(argument);
            sequence ??= lambda is null ? read : null;
            arguments.Add(read);
        }

        if (sequence is not null && SequenceCalls.ComparesElements(call) && SequenceCalls.ElementType(sequence.Type) is { } type
            && Nullable.GetUnderlyingType(type) is { IsEnum: false })
        {
            ParameterExpression element = Expression.Parameter(type, "each");
            _needs.Add(new EachElement(sequence, element, [new Present(element, element, [], [])], before: [.. _needs]));
        }

        return call.Update(receiver, arguments);
    }

    private static bool IsOverElements(LambdaExpression lambda, Expression sequence) =>
        lambda.Parameters.Count >= 1
        && SequenceCalls.ElementType(sequence.Type) is { } element
        && lambda.Parameters[0].Type.IsAssignableFrom(element)
        && (lambda.Parameters.Count == 1 || lambda.Parameters[1].Type == typeof(int));

    /// <summary>Reads a lambda that is called for each element of the sequence before it.</summary>
    private LambdaExpression ReadSelector(MethodCallExpression call, LambdaExpression lambda, Expression sequence)
    {
        var inside = new OperandReader(conditions);
        Expression body = SequenceCalls.ComparesElements(call) ? inside.ReadStrictly(lambda.Body) : inside.ReadTolerantly(lambda.Body);
        if (inside.Needs.Count == 0)
        {
            return lambda;
        }

        // A second parameter is the element's index, which only the operator itself can supply.
        if (lambda.Parameters.Count == 1)
        {
            _needs.Add(new EachElement(sequence, lambda.Parameters[0], inside.Needs, before: [.. _needs]));
        }

        return Expression.Lambda(lambda.Type, body, lambda.Parameters);
    }
}
