using System.Collections.Immutable;
using System.Linq.Expressions;
using RulesEngine.Network;

namespace RulesEngine.Compilation;

/// <summary>The names bound so far in one conjunction, and the levels of the token where their facts are.</summary>
internal sealed record Scope(ImmutableDictionary<string, int> Levels, int Depth)
{
    public static Scope Empty { get; } = new(ImmutableDictionary<string, int>.Empty, 0);

    public Scope With(string name) => new(Levels.SetItem(name, Depth + 1), Depth + 1);

    public int[] PlacesOf(LambdaExpression lambda, string? own) => [.. lambda.Parameters.Select(parameter => PlaceOf(parameter.Name, own))];

    public BoundExpression<TResult> Bind<TResult>(LambdaExpression lambda, string? own, LambdaExpression? stated = null) =>
        new(lambda, PlacesOf(lambda, own), stated);

    private int PlaceOf(string? name, string? own)
    {
        if (name == own)
            return Place.Own;
        return name is not null && Levels.TryGetValue(name, out var level) ? level : Place.Unbound;
    }
}
