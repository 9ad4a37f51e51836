using RulesEngine.Network;

namespace RulesEngine.Plans;

/// <summary>How the matches of one conjunction of a rule are found from whatever fact changes, without keeping partial matches.</summary>
/// <remarks>For each pattern there is a way that begins with its fact and goes on along the keys; one more takes the patterns as written.</remarks>
internal sealed class MatchPlan
{
    private readonly PlanParts _parts;
    private readonly PlanStep[] _ways;
    private readonly Dictionary<NetworkNode, PlanSeed> _seeds = new(ReferenceEqualityComparer.Instance);

    public MatchPlan(RuleNode rule, PlanParts parts)
    {
        Rule = rule;
        _parts = parts;
        _ways = [.. parts.Joins.Select(join => PlanWay.From(join.Level, parts))];
        AsWritten = PlanWay.AsWritten(parts);
        foreach (var entry in parts.InOrder.OfType<PlanEntry>())
            _seeds.Add(entry.Node, new MeasuredSeed(entry.SeedOf(this), entry.Node, rule));
    }

    public RuleNode Rule { get; }

    public IReadOnlyList<PlanJoin> Joins => _parts.Joins;

    /// <summary>Where a row has what is bound.</summary>
    public RowCells Cells => _parts.Cells;

    /// <summary>Number of patterns.</summary>
    public int Levels => Joins.Count;

    /// <summary>Whether all it asks for is one fact, on which everything was tested before it came to the plan.</summary>
    public bool IsOnePattern => _parts.InOrder is [PlanJoin { IsTested: false }];

    /// <summary>All matches, in the order in which the rule states its patterns.</summary>
    public PlanStep AsWritten { get; }

    /// <summary>Its patterns and the quantifiers between them.</summary>
    public IReadOnlyList<PlanPart> InOrder => _parts.InOrder;

    /// <summary>The matches of a fact that is bound at a level.</summary>
    public PlanStep From(int level) => _ways[level];

    /// <summary>The turn at which the pattern of a level is told of facts.</summary>
    public int TurnOf(int level) => _seeds[Joins[level].Node].Turn;

    /// <summary>Where the facts of a memory enter.</summary>
    public IEnumerable<PlanSeed> SeedsOf(FactMemoryNode memory) => Joins.Where(join => join.Memory == memory).Select(join => _seeds[join.Node]);

    /// <summary>Where the facts enter that a node takes in; null where none do.</summary>
    public PlanSeed? SeedOf(NetworkNode node) => _seeds.GetValueOrDefault(node);

    public PlanState StateIn(NetworkState state) => state.Memory(Rule, static (rule, state) => new PlanState(rule.Plan!, state));
}
