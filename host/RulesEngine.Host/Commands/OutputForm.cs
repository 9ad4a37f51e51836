namespace RulesEngine.Host.Commands;

/// <summary>How results are printed.</summary>
internal enum OutputForm
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs: one JSON document.</summary>
    Json,
}
