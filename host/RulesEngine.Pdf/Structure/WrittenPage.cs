using RulesEngine.Typesetting;

namespace RulesEngine.Pdf.Structure;

/// <summary>What is still needed of a page after its content has been written.</summary>
/// <param name="Id">Number of the page's object.</param>
/// <param name="Height">Height in points; positions in the file count from the bottom.</param>
/// <param name="Label">The folio.</param>
/// <param name="Key">The page's key in the parent tree; null where nothing on it belongs to an element.</param>
/// <param name="Owners">The element of each marked sequence.</param>
internal sealed record WrittenPage(int Id, double Height, PageLabel Label, int? Key, WrittenOwner[] Owners);
