namespace RulesEngine.Engine.Tests.Totals;

/// <summary>Whom items are collected for.</summary>
internal sealed record Place(int Key);
