namespace RulesEngine.Evaluation.Tests.Guarding;

/// <summary>Runs alone: while rules are stuck, nothing else waits for the processor or for the gate.</summary>
[CollectionDefinition(nameof(Gate), DisableParallelization = true)]
public sealed class GateCollection;
