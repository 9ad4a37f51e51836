namespace RulesEngine.Application;

/// <summary>Everything a run hands over: the briefings in each language and format, and what programs read.</summary>
/// <param name="Files">The files, in the order they are written, with folders where they stand in some; the one for programs last.</param>
/// <param name="Remarks">What whoever hands them over should know.</param>
public sealed record Dossier(IReadOnlyList<(string Name, ReadOnlyMemory<byte> Content)> Files, IReadOnlyList<string> Remarks)
{
    /// <summary>The file for programs: the findings, or the index of all regions.</summary>
    public ReadOnlyMemory<byte> Listing => Files[^1].Content;

    /// <summary>Composes and prints it. The same run gives the same bytes.</summary>
    /// <param name="outcome">The run.</param>
    /// <param name="order">What is wanted.</param>
    /// <param name="press">The formats.</param>
    /// <exception cref="RoadRefusedException">There is no such template or region, they do not go together, or the template failed.</exception>
    public static Dossier Of(RoadOutcome outcome, BriefingOrder order, BriefingPress press)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(press);
        var office = new BriefingOffice(outcome, TemplateShelf.Of(outcome.Shelf).Named(order.TemplateName), press, order.Language);
        var files = order switch
        {
            { IsForEachRegion: true } => office.EachRegion(),
            { Region: { } region } => office.OneRegion(region),
            _ => office.Country(),
        };
        return new Dossier(
            [.. files.Select(file => (file.Name, file.Content))],
            [.. office.Remarks.Concat(files.SelectMany(file => file.Remarks)).Distinct(StringComparer.Ordinal)]);
    }
}
