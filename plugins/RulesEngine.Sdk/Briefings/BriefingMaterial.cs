using RulesEngine.Documents;

namespace RulesEngine.Sdk;

/// <summary>Everything a template is given: what the run found, on which data, with which packs. It holds values only and is the same for the same run.</summary>
public sealed record BriefingMaterial
{
    /// <summary>What the data set is called, such as <c>Preventing violent extremism in Kazakhstan</c>.</summary>
    public required string Label { get; init; }

    /// <summary>The period the data speaks of, in words; null when the data set does not say.</summary>
    public string? Period { get; init; }

    /// <summary>Number of the issue, such as <c>3</c> or <c>2019/1</c>; null when the data set does not say.</summary>
    public string? Number { get; init; }

    /// <summary>The day the next issue is due; null when the data set does not say.</summary>
    public DateOnly? NextIssue { get; init; }

    /// <summary>What was found, what was clear, what could not be judged.</summary>
    public required Findings Findings { get; init; }

    /// <summary>The facts read from the data and those that rules derived from them, in the order they came about.</summary>
    public required IReadOnlyList<object> Facts { get; init; }

    /// <summary>The packs whose rules took part, in ordinal order of their ids.</summary>
    public required IReadOnlyList<BriefingPack> Packs { get; init; }

    /// <summary>What became of the rows of each table, in the order of the data model.</summary>
    public required IReadOnlyList<BriefingTable> Tables { get; init; }

    /// <summary>What of the input was not taken as it stands, in the order it was met.</summary>
    public required IReadOnlyList<Refusal> Refusals { get; init; }

    /// <summary>How many findings are about the region and another one together, and are told of neither alone; 0 for the whole country.</summary>
    public int Untold { get; init; }

    /// <summary>The figures that packs bring, in ordinal order of their rules' codes.</summary>
    public IReadOnlyList<BriefingFigure> Figures { get; init; } = [];

    /// <summary>What a library or an archive is told about the briefing: language and day are those of the run.</summary>
    /// <param name="title">Title of the document.</param>
    /// <param name="subject">One sentence on what it is about; empty for none.</param>
    /// <param name="keywords">Words to find it by.</param>
    public DocumentMetadata Describe(string title, string subject = "", params IEnumerable<string> keywords) => new()
    {
        Title = title,
        Language = Language.Tag,
        Created = new DateTimeOffset(Findings.AsOf.Date.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero),
        Author = "RulesEngine",
        Subject = subject,
        Keywords = [.. keywords],
    };

    /// <summary>The language it is told in; English unless set. The texts of findings, cards and parameters are in it already, as far as they are translated.</summary>
    public Language Language { get; init; } = Language.English;

    /// <summary>Whether somebody who speaks the language has reviewed all that is translated into it; until then the briefing says so on every page.</summary>
    public bool IsReviewed { get; init; } = true;

    /// <summary>The facts of one kind.</summary>
    public IEnumerable<T> FactsOf<T>() => Facts.OfType<T>();
}
