using System.Linq.Expressions;
using RulesEngine.Network;

namespace RulesEngine.Compilation;

/// <summary>The names bound so far in one conjunction, and the levels of the token where their facts are. Each scope adds to the one before.</summary>
internal sealed class Scope
{
    private readonly Scope? _before;
    private readonly string? _name;

    /// <summary>Binds nothing.</summary>
    /// <param name="code">Compiles what is evaluated.</param>
    public Scope(CodeLibrary code) => Code = code;

    private Scope(Scope before, string name)
        : this(before.Code)
    {
        _before = before;
        _name = name;
        Depth = before.Depth + 1;
    }

    public CodeLibrary Code { get; }

    /// <summary>How many names are bound.</summary>
    public int Depth { get; }

    /// <summary>The level of each name; of one that is bound twice, the later.</summary>
    public Dictionary<string, int> Levels
    {
        get
        {
            var levels = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var scope = this; scope is not null; scope = scope._before)
            {
                if (scope._name is not null)
                    levels.TryAdd(scope._name, scope.Depth);
            }

            return levels;
        }
    }

    public Scope With(string name) => new(this, name);

    public int[] PlacesOf(LambdaExpression lambda, string? own)
    {
        var places = new int[lambda.Parameters.Count];
        for (var i = 0; i < places.Length; i++)
            places[i] = PlaceOf(lambda.Parameters[i].Name, own);
        return places;
    }

    public BoundExpression<TResult> Bind<TResult>(LambdaExpression lambda, string? own, LambdaExpression? stated = null) =>
        new(Code, lambda, PlacesOf(lambda, own), stated);

    private int PlaceOf(string? name, string? own)
    {
        if (name == own)
            return Place.Own;
        for (var scope = this; scope is not null; scope = scope._before)
        {
            if (scope._name is not null && scope._name == name)
                return scope.Depth;
        }

        return Place.Unbound;
    }
}
