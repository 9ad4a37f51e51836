namespace RulesEngine.Rules.Delivery;

/// <summary>A measure and the sources that tell about it.</summary>
public sealed record MeasureNews : IDescribesAbsence, IRestsOnFacts
{
    private readonly IReadOnlyList<DataSource> _sources;

    private MeasureNews(Measure measure, IReadOnlyList<DataSource> sources)
    {
        Measure = measure;
        _sources = sources;
    }

    public Measure Measure { get; }

    /// <summary>True where any source is recorded, absent where none is: a measure of which nobody tells when has no last mention.</summary>
    public bool? HasSource => _sources.Count > 0 ? true : null;

    /// <summary>Earliest day on which the latest dated source can have been published; absent without one.</summary>
    public DateOnly? LastMention => _sources.Max(source => source.PublishedNotBefore);

    public IEnumerable<ProgrammeFact> RestsOn => [Measure, .. _sources];

    /// <summary>A measure with its sources.</summary>
    public static MeasureNews Of(Measure measure, IEnumerable<MeasureMention> mentions) =>
        new(measure, [.. mentions.Select(mention => mention.Source).OrderBy(source => source.SourceId, StringComparer.Ordinal)]);

    public IEnumerable<FormattableString> WhatIsMissing(string member) => [$"a dated source of measure {Measure.MeasureId}"];
}
