using System.Linq.Expressions;
using RulesEngine.Network;

namespace RulesEngine.Compilation;

/// <summary>A test of one side of a join: where it holds, the sides need not be equal.</summary>
internal sealed record JoinWaiver(Side Side, LambdaExpression Test);
