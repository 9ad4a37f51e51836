using System.Globalization;

namespace RulesEngine.Typesetting;

/// <summary>Something layout had to relax or replace so that everything found its place.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Element">The element, as a path a reader can follow: <c>section 'Findings' › table 'Allocations' › row 3</c>.</param>
/// <param name="Page">Number of the page, from 1.</param>
/// <param name="Detail">What was too big, by how much, or which character has no glyph.</param>
public sealed record LayoutDiagnostic(LayoutDiagnosticKind Kind, string Element, int Page, string Detail)
{
    /// <summary>The diagnostic as one line for a log.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"page {Page}, {Element}: {Detail}");
}
