using System.Linq.Expressions;
using RulesEngine.Extensibility;
using RulesEngine.Network;
using RulesEngine.Plans.Indexes;

namespace RulesEngine.Compilation;

/// <summary>Compiles expressions, once for all that differ only in the objects they hold on to: what a rule captured, or the rule itself.</summary>
/// <remarks>To compile an expression takes longer than anything else that is done with a rule. Used by all sessions of a factory.</remarks>
/// <param name="compiler">Makes the delegates.</param>
internal sealed class CodeLibrary(IExpressionCompiler compiler)
{
    private readonly Dictionary<Key, object> _known = [];
    private readonly List<(KeySelector Key, bool FromRow, Delegate Reader)> _readers = [];

    /// <summary>The code of an expression, and what it is to be called with.</summary>
    /// <param name="lambda">The expression.</param>
    /// <param name="places">Where its parameters get their values; code with other places is other code.</param>
    /// <param name="create">Makes the code where there is none yet; compiles nothing before that is needed.</param>
    public (TCode Code, HeldObjects Held) Find<TCode>(LambdaExpression lambda, int[] places, Func<CodeTemplate, TCode> create)
        where TCode : class
    {
        var skeleton = ExpressionSkeleton.Of(lambda);
        var key = new Key(typeof(TCode), lambda, skeleton, places);
        lock (_known)
        {
            if (!_known.TryGetValue(key, out var code))
                _known.Add(key, code = create(CodeTemplate.Of(lambda, skeleton, compiler)));
            return ((TCode)code, new HeldObjects(skeleton.Held, this));
        }
    }

    /// <summary>What reads a key of a fact, or of the row of facts bound so far; keys that read the same share it.</summary>
    public KeyReader<TKey> ReaderOf<TKey>(KeySelector key, bool fromRow)
    {
        lock (_readers)
        {
            foreach (var (known, knownFromRow, reader) in _readers)
            {
                if (knownFromRow == fromRow && reader is KeyReader<TKey> same && known.SameAs(key))
                    return same;
            }

            var made = KeyLambda.Compile<TKey>(key, compiler, fromRow);
            _readers.Add((key, fromRow, made));
            return made;
        }
    }

    /// <summary>A lambda that reads nothing from outside, as a delegate.</summary>
    public Delegate DelegateOf(LambdaExpression lambda)
    {
        var (make, held) = Find(lambda, [], template => new Lazy<Func<object?[], Delegate>>(() => MakerOf(lambda, template)));
        return make.Value(held.Values);
    }

    private static Func<object?[], Delegate> MakerOf(LambdaExpression lambda, CodeTemplate template)
    {
        var make = template.Compile<Func<object?[], Delegate>>(Expression.Lambda(lambda.Type, template.Body, template.Parameters));
        if (template.Body != lambda.Body)
            return make;
        var made = make([]);
        return _ => made;
    }

    private sealed class Key(Type code, LambdaExpression lambda, ExpressionSkeleton skeleton, int[] places) : IEquatable<Key>
    {
        private readonly (Type Code, int Hash) _first = (code, skeleton.Hash);
        private readonly LambdaExpression _lambda = lambda;
        private readonly bool _canBeParted = skeleton.CanBeParted;
        private readonly int[] _places = places;

        public bool Equals(Key? other) =>
            other is not null
            && _first == other._first
            && _places.AsSpan().SequenceEqual(other._places)
            && (_lambda == other._lambda || (_canBeParted && other._canBeParted && ExpressionShape.SameButForHeld(_lambda, other._lambda)));

        public override bool Equals(object? obj) => Equals(obj as Key);

        public override int GetHashCode() => _first.GetHashCode();
    }
}
