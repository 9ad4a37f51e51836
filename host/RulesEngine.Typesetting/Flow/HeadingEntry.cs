namespace RulesEngine.Typesetting;

/// <summary>A heading of the document.</summary>
/// <param name="Number">Its place among all headings, from 0.</param>
/// <param name="Depth">1 for the outermost sections, 0 for the title.</param>
/// <param name="Text">Its words.</param>
/// <param name="IsListed">Whether the table of contents and the outline list it.</param>
/// <param name="Language">BCP 47 tag of its section where that is not the document's; else null.</param>
internal sealed record HeadingEntry(int Number, int Depth, string Text, bool IsListed, string? Language);
