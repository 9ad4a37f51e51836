namespace RulesEngine.Typesetting;

/// <summary>A bookmark.</summary>
/// <param name="Title">The heading's text.</param>
/// <param name="Destination">Where it leads.</param>
/// <param name="Children">The bookmarks below it, in reading order.</param>
public sealed record OutlineEntry(string Title, Destination Destination, IReadOnlyList<OutlineEntry> Children);
