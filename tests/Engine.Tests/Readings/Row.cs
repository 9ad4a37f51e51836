using RulesEngine.RuleModel;

namespace RulesEngine.Engine.Tests.Readings;

/// <summary>A fact with values that can be absent, links that can be none, and parts.</summary>
public sealed record Row : IIdentityProvider
{
    public string Id { get; init; } = "";

    public int? A { get; init; }

    public int? B { get; init; }

    public bool? Flag { get; init; }

    public DayOfWeek? Day { get; init; }

    public string? Link { get; init; }

    public int Size { get; init; }

    public IReadOnlyList<Row> Parts { get; init; } = [];

    public bool? IsAbove(Row other) => A is { } mine && other.A is { } others ? mine > others : null;

    public static int? Larger(int? left, int? right) => Math.Max(left!.Value, right!.Value);

    /// <summary>The row with all its values.</summary>
    public string Written => $"{Id}(A={A} B={B} Flag={Flag} Link={Link} Size={Size} Parts=[{string.Join(' ', Parts.Select(part => $"{part.A}"))}])";

    public object GetIdentity() => Id;

    public override string ToString() => Id;
}
