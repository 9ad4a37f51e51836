using RulesEngine.RuleModel;

namespace RulesEngine.Compilation;

/// <summary>A left-hand side as alternatives, each a plain list of patterns and quantifiers: And is distributed over Or.</summary>
internal static class Conjunctions
{
    public static IReadOnlyList<IReadOnlyList<RuleElement>> Of(RuleElement element) => element switch
    {
        OrElement or => [.. or.ChildElements.SelectMany(Of)],
        AndElement and => and.ChildElements.Aggregate(Nothing, (alternatives, child) => Both(alternatives, Of(child))),
        _ => [[element]],
    };

    private static IReadOnlyList<IReadOnlyList<RuleElement>> Nothing => [[]];

    private static IReadOnlyList<IReadOnlyList<RuleElement>> Both(IReadOnlyList<IReadOnlyList<RuleElement>> first, IReadOnlyList<IReadOnlyList<RuleElement>> second) =>
        [.. from one in first from other in second select (IReadOnlyList<RuleElement>)[.. one, .. other]];
}
