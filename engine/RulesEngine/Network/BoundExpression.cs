using System.Linq.Expressions;
using RulesEngine.Compilation;
using RulesEngine.Totals;

namespace RulesEngine.Network;

/// <summary>An expression of a rule with its parameters bound to places, compiled when first needed.</summary>
internal sealed class BoundExpression<TResult>
{
    private readonly int[] _places;
    private readonly ExpressionCode<TResult> _code;
    private readonly HeldObjects _held;
    private Evaluated? _evaluated;
    private Func<object?[], object?[], TResult>? _ofRow;

    /// <param name="code">Compiles it.</param>
    /// <param name="lambda">What is evaluated.</param>
    /// <param name="places">One for each parameter.</param>
    /// <param name="stated">What the rule states, where only a part of it is evaluated.</param>
    public BoundExpression(CodeLibrary code, LambdaExpression lambda, int[] places, LambdaExpression? stated = null)
    {
        Code = code;
        Lambda = lambda;
        Stated = stated ?? lambda;
        _places = places;
        (_code, _held) = Find(lambda);
    }

    public CodeLibrary Code { get; }

    public LambdaExpression Lambda { get; }

    public LambdaExpression Stated { get; }

    public IReadOnlyList<int> Places => _places;

    /// <summary>The expression as a function of the fact under test, where it reads nothing else. What comes first is <see cref="Held"/>.</summary>
    public Func<object?[], object, TResult> OfFact => WithTotals.Code.OfFact;

    /// <summary>The objects that the expression holds on to.</summary>
    public object?[] Held => WithTotals.Held.Values;

    /// <summary>The same expression, where all it reads is the fact under test.</summary>
    public BoundExpression<TResult> AsOwn() => new(Code, Lambda, Array.ConvertAll(_places, _ => Place.Own), Stated);

    /// <summary>The same expression as a value of its own type.</summary>
    public BoundExpression<TValue> As<TValue>() => new(Code, Lambda, _places, Stated);

    public void Prepare() => _ = WithTotals.Code.OfToken;

    public TResult Evaluate(Token token, Fact? fact) => WithTotals.Code.OfToken(Held, token, fact);

    /// <summary>Evaluates the expression for all that is bound.</summary>
    /// <param name="row">What is bound, by level.</param>
    /// <param name="own">Where in the row the fact under test is; always the same for one expression.</param>
    public TResult Evaluate(object?[] row, int own) => (_ofRow ??= WithTotals.Code.OfRow(own))(Held, row);

    public object?[] ArgumentsFor(Token token, Fact? fact) => Array.ConvertAll(_places, place => place switch
    {
        Place.Own => fact?.Value,
        Place.Unbound => null,
        _ => token.ValueAt(place),
    });

    public bool SameAs(BoundExpression<TResult> other) =>
        _code.Hash == other._code.Hash
        && !(_code == other._code && _held.DiffersFrom(other._held))
        && _places.AsSpan().SequenceEqual(other._places)
        && ExpressionShape.Same(Lambda, other.Lambda);

    // What is evaluated: rules with the same expression state it alike, whatever totals each then reads.
    private Evaluated WithTotals => _evaluated ??= FindWithTotals();

    private Evaluated FindWithTotals()
    {
        var lambda = TotalCalls.Replace(Code, Lambda);
        var (code, held) = lambda == Lambda ? (_code, _held) : Find(lambda);
        return new(code, held);
    }

    private (ExpressionCode<TResult> Code, HeldObjects Held) Find(LambdaExpression lambda) =>
        Code.Find(lambda, _places, template => new ExpressionCode<TResult>(template, _places));

    private sealed record Evaluated(ExpressionCode<TResult> Code, HeldObjects Held);
}
