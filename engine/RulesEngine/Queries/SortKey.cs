using RulesEngine.Network;
using RulesEngine.RuleModel;

namespace RulesEngine.Queries;

/// <summary>One key of an OrderBy chain.</summary>
internal readonly record struct SortKey(BoundExpression<object?> Selector, SortDirection Direction);
