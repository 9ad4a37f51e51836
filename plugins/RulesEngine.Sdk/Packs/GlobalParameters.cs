namespace RulesEngine.Sdk;

/// <summary>Parameters that several rules share; a rule that takes this record in its constructor uses them. Spelled <c>Global.SecurityComponents</c>.</summary>
/// <remarks>Which components are preventive is no parameter: the table of components says it.</remarks>
/// <param name="SecurityComponents">Components that are security work: they protect, watch or punish, and prevent nothing by themselves.</param>
public sealed record GlobalParameters(Dated<IReadOnlyList<string>> SecurityComponents);
