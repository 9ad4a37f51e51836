using System.Collections.Immutable;
using System.Linq.Expressions;
using RulesEngine.Extensibility;
using RulesEngine.Network;

namespace RulesEngine.Compilation;

/// <summary>The names bound so far in one conjunction, and the levels of the token where their facts are.</summary>
internal sealed record Scope(ImmutableDictionary<string, int> Levels, int Depth, ImmutableDictionary<LambdaExpression, LambdaExpression> Stated, IExpressionCompiler Compiler)
{
    /// <summary>Nothing is bound yet.</summary>
    public static Scope Empty(IExpressionCompiler compiler) => new(ImmutableDictionary<string, int>.Empty, 0, ImmutableDictionary<LambdaExpression, LambdaExpression>.Empty, compiler);

    public Scope With(string name) => this with { Levels = Levels.SetItem(name, Depth + 1), Depth = Depth + 1 };

    /// <summary>Remembers what the rule states where something else is evaluated.</summary>
    public Scope Stating(LambdaExpression evaluated, LambdaExpression stated) => this with { Stated = Stated.SetItem(evaluated, stated) };

    public int[] PlacesOf(LambdaExpression lambda, string? own) => [.. lambda.Parameters.Select(parameter => PlaceOf(parameter.Name, own))];

    public BoundExpression<TResult> Bind<TResult>(LambdaExpression lambda, string? own, LambdaExpression? stated = null)
    {
        stated ??= lambda;
        return new(Compiler, lambda, PlacesOf(lambda, own), Stated.GetValueOrDefault(stated, stated));
    }

    private int PlaceOf(string? name, string? own)
    {
        if (name == own)
            return Place.Own;
        return name is not null && Levels.TryGetValue(name, out var level) ? level : Place.Unbound;
    }
}
