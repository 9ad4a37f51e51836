using RulesEngine.Plans.Seeds;

namespace RulesEngine.Network;

/// <summary>Who hears of the facts of a memory: a join that takes them into tokens, or a plan.</summary>
internal readonly record struct MemoryListener(JoinNode? Join, PlanSeed? Seed);
