using System.Linq.Expressions;

namespace RulesEngine.Readings;

/// <summary>Reads the lambdas of one rule. A name is one parameter in all of them, so that parts of several can be put together.</summary>
internal sealed class LambdaReader
{
    private readonly Dictionary<string, Knowledge> _bindings;
    private readonly Dictionary<(string Name, Type Type), ParameterExpression> _parameters;

    public LambdaReader()
        : this([], [])
    {
    }

    private LambdaReader(Dictionary<string, Knowledge> bindings, Dictionary<(string Name, Type Type), ParameterExpression> parameters)
    {
        _bindings = bindings;
        _parameters = parameters;
    }

    /// <summary>A reader that knows what this one knows, and may learn further things of its own.</summary>
    public LambdaReader Fork() => new(new Dictionary<string, Knowledge>(_bindings), _parameters);

    /// <summary>Remembers what is known about a binding from here on.</summary>
    public void Learn(string binding, Knowledge knowledge) => _bindings[binding] = knowledge;

    /// <summary>Remembers what another reader of the same rule knows.</summary>
    public void Learn(LambdaReader other)
    {
        foreach ((string binding, Knowledge knowledge) in other._bindings)
        {
            Learn(binding, knowledge);
        }
    }

    public Knowledge? KnowledgeOf(string binding) => _bindings.GetValueOrDefault(binding);

    public ParameterExpression Parameter(Type type, string name)
    {
        if (!_parameters.TryGetValue((name, type), out ParameterExpression? parameter))
        {
            _parameters.Add((name, type), parameter = Expression.Parameter(type, name));
        }

        return parameter;
    }

    /// <param name="own">What is known about the pattern the condition stands on; null where nothing is in doubt.</param>
    public Condition ReadCondition(LambdaExpression lambda, string ownName, Knowledge? own)
    {
        (Expression body, ConditionReader conditions) = Open(lambda, ownName, own);
        return conditions.Read(body);
    }

    /// <summary>Reads a lambda that gives a value: null where the value is absent and its type can say so.</summary>
    public ReadValue ReadValue(LambdaExpression lambda, string ownName, Knowledge? own, bool isStrict = false)
    {
        (Expression body, ConditionReader conditions) = Open(lambda, ownName, own);
        bool canBeAbsent = !isStrict && Nullable.GetUnderlyingType(lambda.ReturnType) is not null;
        var operands = new OperandReader(conditions);
        Expression value = canBeAbsent ? operands.ReadTolerantly(body) : operands.ReadStrictly(body);
        if (operands.Needs.Count == 0)
        {
            return new ReadValue(value == body ? lambda : Close(value, lambda), [], CanBeAbsent: false, IsRewritten: value != body);
        }

        Expression safe = Expression.Condition(Need.AllMet(operands.Needs), value, Expression.Default(value.Type));
        return new ReadValue(Close(safe, lambda), operands.Needs, canBeAbsent, IsRewritten: true);
    }

    /// <summary>A lambda over the same parameters, and after them the further bindings that the body mentions.</summary>
    public LambdaExpression Close(Expression body, LambdaExpression original)
    {
        ParameterExpression[] parameters = [.. original.Parameters.Select(parameter => Parameter(parameter.Type, parameter.Name!))];
        return Expression.Lambda(body, [.. parameters, .. FreeParameters.Of(body).Except(parameters)]);
    }

    /// <summary>A lambda over the bindings that the body mentions; the one named first stands first.</summary>
    public static LambdaExpression Close(Expression body, ParameterExpression? first = null)
    {
        IEnumerable<ParameterExpression> free = FreeParameters.Of(body);
        return Expression.Lambda(body, first is null ? free : free.Except([first]).Prepend(first));
    }

    private (Expression Body, ConditionReader Conditions) Open(LambdaExpression lambda, string ownName, Knowledge? own)
    {
        var knowledge = new Dictionary<ParameterExpression, Knowledge>();
        Expression body = lambda.Body;
        foreach (ParameterExpression original in lambda.Parameters)
        {
            ParameterExpression parameter = Parameter(original.Type, original.Name!);
            body = new Substitution(original, parameter).Visit(body);
            if ((original.Name == ownName ? own : KnowledgeOf(original.Name!)) is { } known)
            {
                knowledge[parameter] = known;
            }
        }

        return (body, new ConditionReader(knowledge));
    }
}

/// <summary>A lambda that gives a value, made safe.</summary>
/// <param name="Lambda">The lambda; the very one that was read when it needs nothing.</param>
/// <param name="Needs">What must be there for the value to be known.</param>
/// <param name="CanBeAbsent">Whether the value is null, rather than a default that says nothing, when a need is not met.</param>
/// <param name="IsRewritten">Whether the lambda differs from the one that was read.</param>
internal sealed record ReadValue(LambdaExpression Lambda, IReadOnlyList<Need> Needs, bool CanBeAbsent, bool IsRewritten)
{
    public bool IsPlain => !IsRewritten;

    /// <summary>Whether the value can be unknown in a way that it cannot show by itself.</summary>
    public bool CanBeUnknown => Needs.Count > 0 && !CanBeAbsent;

    public Expression IsKnown => Need.AllMet(Needs);
}
