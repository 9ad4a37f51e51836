using RulesEngine.Network;
using RulesEngine.Plans.Parts;
using RulesEngine.Plans.Seeds;
using RulesEngine.Plans.Steps;

namespace RulesEngine.Plans;

/// <summary>How the matches of one conjunction of a rule are found from whatever fact changes, without keeping partial matches.</summary>
/// <remarks>For each pattern there is a way that begins with its fact and goes on along the keys; one more takes the patterns as written.</remarks>
internal sealed class MatchPlan
{
    private readonly Lazy<PlanWays> _counted;
    private readonly Dictionary<NetworkNode, PlanSeed> _seeds = new(ReferenceEqualityComparer.Instance);

    public MatchPlan(RuleNode rule, PlanParts parts)
    {
        Rule = rule;
        Parts = parts;
        Ways = PlanWays.Of(parts, _ => null);
        _counted = new(() => PlanWays.Of(parts, Counting));
        foreach (var stage in parts.InOrder.Select(part => part.Stage).OfType<NetworkNode>())
            stage.Counter ??= this;
        foreach (var entry in parts.InOrder.OfType<PlanEntry>())
        {
            entry.Node.Counter ??= this;
            _seeds.Add(entry.Node, new MeasuredSeed(entry.SeedOf(this), entry, this));
        }
    }

    public RuleNode Rule { get; }

    public PlanParts Parts { get; }

    /// <summary>The plans with which it can search together; null where there are none.</summary>
    public PlanFamily? Family { get; private set; }

    /// <summary>Its number in the family.</summary>
    public int Member { get; private set; }

    public IReadOnlyList<PlanJoin> Joins => Parts.Joins;

    /// <summary>Where a row has what is bound.</summary>
    public RowCells Cells => Parts.Cells;

    /// <summary>Number of patterns.</summary>
    public int Levels => Joins.Count;

    /// <summary>Whether all it asks for is one fact, on which everything was tested before it came to the plan.</summary>
    public bool IsOnePattern => Parts.InOrder is [PlanJoin { IsTested: false }];

    /// <summary>The ways of its searches.</summary>
    public PlanWays Ways { get; }

    /// <summary>Its patterns and the quantifiers between them.</summary>
    public IReadOnlyList<PlanPart> InOrder => Parts.InOrder;

    public void JoinFamily(PlanFamily family, int member) => (Family, Member) = (family, member);

    /// <summary>The ways of a session: while it is measured, they count what comes by.</summary>
    public PlanWays WaysIn(NetworkState state) => state.Meter is null ? Ways : _counted.Value;

    /// <summary>Whether the plan counts for a node: of the plans that share one the first does, and none where tokens pass it as well.</summary>
    public bool Counts(NetworkNode node) => node.Counter == this && !node.IsLive;

    /// <summary>The turn at which the pattern of a level is told of facts.</summary>
    public int TurnOf(int level) => _seeds[Joins[level].Node].Turn;

    /// <summary>Where the facts of a memory enter.</summary>
    public IEnumerable<PlanSeed> SeedsOf(FactMemoryNode memory) => Joins.Where(join => join.Memory == memory).Select(join => _seeds[join.Node]);

    /// <summary>Where the facts enter that a node takes in; null where none do.</summary>
    public PlanSeed? SeedOf(NetworkNode node) => _seeds.GetValueOrDefault(node);

    public PlanState StateIn(NetworkState state) => state.Memory(Rule, static (rule, state) => new PlanState(rule.Plan!, state));

    private CountStep Counting(PlanPart part)
    {
        var next = InOrder.SkipWhile(other => other != part).Skip(1).FirstOrDefault();
        return new(Counted(part.Stage), next is null ? Rule : Counted(next.Stage), part.Order);
    }

    private NetworkNode? Counted(NetworkNode? node) => node is not null && Counts(node) ? node : null;
}
