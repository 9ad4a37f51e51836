namespace RulesEngine.Engine.Tests.Fluent;

internal sealed class Region
{
    public string Id { get; init; } = "";

    public string Name { get; init; } = "";

    public int Population { get; init; }

    public Region? Parent { get; init; }
}

internal sealed class Programme
{
    public string RegionId { get; init; } = "";

    public Region? Region { get; init; }

    public decimal Budget { get; init; }

    public IReadOnlyList<string> Components { get; init; } = [];
}

internal static class Report
{
    public static void About(params object?[] things) => _ = things;

    public static Task AboutLater(object thing) => Task.FromResult(thing);

    public static ValueTask AboutSoon(object thing) => new(AboutLater(thing));
}
