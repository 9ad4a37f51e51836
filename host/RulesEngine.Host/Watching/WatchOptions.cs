using RulesEngine.Application;

namespace RulesEngine.Host.Watching;

/// <summary>What a long-running host watches and where its briefings go.</summary>
internal sealed record WatchOptions
{
    /// <summary>The folder that releases are put into.</summary>
    public required string Inbox { get; init; }

    /// <summary>The folder that briefings land in.</summary>
    public required string Out { get; init; }

    /// <summary>How long between two looks. From 0.1 s to 1 h; 2 s unless set.</summary>
    public TimeSpan Every { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>What to do with each release; its data are those of the release.</summary>
    public required RoadRequest Request { get; init; }

    /// <summary>Makes of a run what is handed over.</summary>
    public required Func<RoadOutcome, Dossier> Compose { get; init; }
}
