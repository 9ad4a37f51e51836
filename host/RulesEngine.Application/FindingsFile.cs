using RulesEngine.Evaluation;
using RulesEngine.Sdk;

namespace RulesEngine.Application;

/// <summary>The findings of a run as the file <c>findings.json</c>.</summary>
public static class FindingsFile
{
    /// <summary>Name of the file.</summary>
    public const string Name = "findings.json";

    /// <summary>The bytes of the file. The same run gives the same bytes.</summary>
    public static ReadOnlyMemory<byte> Of(RoadOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return Of(outcome.Findings, outcome.Data.Dataset.Label);
    }

    /// <summary>The bytes of the file on one region.</summary>
    public static ReadOnlyMemory<byte> Of(RoadOutcome outcome, RegionSlice slice)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        ArgumentNullException.ThrowIfNull(slice);
        return Of(slice.Of(outcome.Findings), slice.Told(outcome.Data.Dataset.Label));
    }

    private static ReadOnlyMemory<byte> Of(Findings findings, string? label)
    {
        using var output = new MemoryStream();
        FindingsJson.Write(findings, output, label);
        return output.ToArray();
    }
}
