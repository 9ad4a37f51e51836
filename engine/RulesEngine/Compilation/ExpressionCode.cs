using RulesEngine.Network;
using RulesEngine.Plans.Indexes;

namespace RulesEngine.Compilation;

/// <summary>An expression over facts as functions of whatever holds the facts, each compiled when first needed. The objects that the expression holds on to come first.</summary>
internal sealed class ExpressionCode<TResult>(CodeTemplate template, int[] places)
{
    private readonly Lazy<Func<object?[], Token, Fact?, TResult>> _ofToken = new(() => TokenLambda.Compile<TResult>(template, places));
    private readonly Lazy<Func<object?[], object, TResult>> _ofFact = new(() => TokenLambda.CompileForFact<TResult>(template));
    private readonly Dictionary<int, Func<object?[], object?[], TResult>> _ofRow = [];

    /// <summary>Equal for expressions built alike.</summary>
    public int Hash => template.Hash;

    public Func<object?[], Token, Fact?, TResult> OfToken => _ofToken.Value;

    /// <summary>For an expression that reads nothing but the fact under test.</summary>
    public Func<object?[], object, TResult> OfFact => _ofFact.Value;

    /// <param name="own">Where in the row the fact under test is.</param>
    public Func<object?[], object?[], TResult> OfRow(int own)
    {
        lock (_ofRow)
        {
            if (!_ofRow.TryGetValue(own, out var code))
                _ofRow.Add(own, code = RowLambda.Compile<TResult>(template, places, own));
            return code;
        }
    }
}
