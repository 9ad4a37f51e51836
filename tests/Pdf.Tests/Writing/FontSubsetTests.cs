using System.Text;
using RulesEngine.Pdf.Fonts;
using RulesEngine.Pdf.Tests.Reading;
using RulesEngine.Typesetting.Fonts;

namespace RulesEngine.Pdf.Tests.Writing;

public sealed class FontSubsetTests
{
    private static readonly FontFace Face = FontLibrary.Default.Regular;

    [Fact]
    public void A_subset_is_a_well_formed_font_with_the_tables_that_drawing_needs()
    {
        var subset = new ReadTrueType(FontSubset.Of(Face, Glyphs("Қазақстан")).Bytes);

        subset.Faults.ShouldBeEmpty();
        subset.Tables.Order(StringComparer.Ordinal).ShouldBe(["glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep"]);
    }

    [Fact]
    public void Each_glyph_keeps_its_advance_and_its_outline()
    {
        var glyphs = Glyphs("Prevention 0123 Алматы");
        var subset = FontSubset.Of(Face, glyphs);
        var read = new ReadTrueType(subset.Bytes);

        foreach (var glyph in glyphs.Where(glyph => Face.Components(glyph).Count == 0))
        {
            read.AdvanceOf(subset[glyph]).ShouldBe(Face.Advance(glyph));
            read.OutlineOf(subset[glyph])[..Face.Outline(glyph).Length].SequenceEqual(Face.Outline(glyph).Span).ShouldBeTrue();
        }
    }

    [Theory]
    [InlineData("ӘӨҮІЁЙ")]
    [InlineData("әөүіёй")]
    public void A_composite_glyph_takes_its_parts_along(string text)
    {
        var glyphs = Glyphs(text);
        var subset = FontSubset.Of(Face, glyphs);
        var read = new ReadTrueType(subset.Bytes);

        foreach (var glyph in glyphs)
        {
            read.ComponentsOf(subset[glyph]).ShouldBe(Face.Components(glyph).Select(part => (int)subset[part.Glyph]));
        }

        glyphs.ShouldContain(glyph => Face.Components(glyph).Count > 0);
        read.GlyphCount.ShouldBeGreaterThan(glyphs.Length + 1);
    }

    [Fact]
    public void The_same_glyphs_in_another_order_give_the_same_bytes()
    {
        var glyphs = Glyphs("Ұлытау, Түркістан");

        FontSubset.Of(Face, glyphs.Reverse()).Bytes.ShouldBe(FontSubset.Of(Face, glyphs).Bytes);
    }

    [Fact]
    public void A_font_that_may_not_be_cut_is_embedded_whole()
    {
        var bytes = FontLibrary.Default.Regular.File.ToArray();
        var os2 = TableOffset(bytes, "OS/2");
        bytes[os2 + 8] = 0x01;
        var face = FontFace.Read("whole.ttf", bytes);

        var subset = FontSubset.Of(face, [5]);

        face.MaySubset.ShouldBeFalse();
        subset.Bytes.ShouldBe(bytes);
        subset[5].ShouldBe((ushort)5);
    }

    internal static int TableOffset(byte[] font, string tag)
    {
        for (var at = 12; ; at += 16)
        {
            if (Encoding.ASCII.GetString(font, at, 4) == tag)
            {
                return (font[at + 8] << 24) | (font[at + 9] << 16) | (font[at + 10] << 8) | font[at + 11];
            }
        }
    }

    private static ushort[] Glyphs(string text) => [.. text.EnumerateRunes().Select(Face.GlyphOf).Distinct()];
}
