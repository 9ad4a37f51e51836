using RulesEngine.Typesetting;

namespace RulesEngine.Pdf.Structure;

/// <summary>A link of a written page, to be written when every page has its number.</summary>
/// <param name="Annotation">The link.</param>
/// <param name="Id">Number of the annotation's object.</param>
/// <param name="Page">The page it lies on.</param>
/// <param name="Key">Its key in the parent tree.</param>
internal sealed record WrittenLink(LinkAnnotation Annotation, int Id, WrittenPage Page, int Key);
