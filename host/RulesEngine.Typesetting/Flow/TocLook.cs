namespace RulesEngine.Typesetting;

/// <summary>Where an entry of the table of contents stands and how its page number looks.</summary>
internal sealed record TocLook(double X, double Right, TextStyle NumberStyle, Stroke Leader);
