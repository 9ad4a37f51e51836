using RulesEngine.Evaluation;

namespace RulesEngine.Application;

/// <summary>The findings of a run as the file <c>findings.json</c>.</summary>
public static class FindingsFile
{
    /// <summary>The bytes of the file. The same run gives the same bytes.</summary>
    public static ReadOnlyMemory<byte> Of(RoadOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        using var output = new MemoryStream();
        FindingsJson.Write(outcome.Findings, output, outcome.Data.Dataset.Label);
        return output.ToArray();
    }
}
