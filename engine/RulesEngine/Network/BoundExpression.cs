using System.Linq.Expressions;
using RulesEngine.Compilation;
using RulesEngine.Extensibility;
using RulesEngine.Plans;

namespace RulesEngine.Network;

/// <summary>An expression of a rule with its parameters bound to places, compiled when first needed.</summary>
internal sealed class BoundExpression<TResult>
{
    private readonly Lazy<Func<Token, Fact?, TResult>> _compiled;
    private readonly Lazy<Func<object, TResult>> _ofFact;
    private Func<object?[], TResult>? _ofRow;
    private readonly int[] _places;

    /// <param name="compiler">Makes the delegates.</param>
    /// <param name="lambda">What is evaluated.</param>
    /// <param name="places">One for each parameter.</param>
    /// <param name="stated">What the rule states, where only a part of it is evaluated.</param>
    public BoundExpression(IExpressionCompiler compiler, LambdaExpression lambda, int[] places, LambdaExpression? stated = null)
    {
        Compiler = compiler;
        Lambda = lambda;
        Stated = stated ?? lambda;
        _places = places;
        _compiled = new(() => TokenLambda.Compile<TResult>(compiler, lambda, places));
        _ofFact = new(() => TokenLambda.CompileForFact<TResult>(compiler, lambda));
    }

    public IExpressionCompiler Compiler { get; }

    public LambdaExpression Lambda { get; }

    public LambdaExpression Stated { get; }

    /// <summary>The expression as a function of the fact under test, where it reads nothing else.</summary>
    public Func<object, TResult> OfFact => _ofFact.Value;

    public IReadOnlyList<int> Places => _places;

    /// <summary>The expression as a function of all that is bound.</summary>
    /// <param name="own">Where in the row the fact under test is; always the same for one expression.</param>
    public Func<object?[], TResult> OfRow(int own) => _ofRow ??= RowLambda.Compile<TResult>(Compiler, Lambda, _places, own);

    /// <summary>The same expression, where all it reads is the fact under test.</summary>
    public BoundExpression<TResult> AsOwn() => new(Compiler, Lambda, Array.ConvertAll(_places, _ => Place.Own), Stated);

    public void Prepare() => _ = _compiled.Value;

    public TResult Evaluate(Token token, Fact? fact) => _compiled.Value(token, fact);

    public object?[] ArgumentsFor(Token token, Fact? fact) => Array.ConvertAll(_places, place => place switch
    {
        Place.Own => fact?.Value,
        Place.Unbound => null,
        _ => token.ValueAt(place),
    });

    public bool SameAs(BoundExpression<TResult> other) =>
        _places.AsSpan().SequenceEqual(other._places) && ExpressionShape.Same(Lambda, other.Lambda);
}
