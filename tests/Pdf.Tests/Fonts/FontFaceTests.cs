using System.Text;
using RulesEngine.Pdf.Tests.Writing;
using RulesEngine.Typesetting.Fonts;

namespace RulesEngine.Pdf.Tests.Fonts;

public sealed class FontFaceTests
{
    private static readonly FontFace Face = FontLibrary.Default.Regular;

    [Fact]
    public void The_shipped_face_has_the_measures_its_file_states()
    {
        (Face.Name, Face.UnitsPerEm, Face.Ascent, Face.Descent, Face.LineGap, Face.CapHeight, Face.Weight, Face.GlyphCount)
            .ShouldBe(("SourceSans3-Regular", 1000, 1024, -400, 0, 660, 400, 2478));
        FontLibrary.Default.Italic.ItalicAngle.ShouldBe(-11);
    }

    [Theory]
    [InlineData("ӘәҒғҚқҢңӨөҰұҮүҺһІі")]
    [InlineData("абвгдеёжзийклмнопрстуфхцчшщъыьэюя₸№§«»„“—–…×≤≥−\u00A0\u2011")]
    public void Every_letter_and_sign_of_our_languages_has_a_glyph_in_every_face(string characters)
    {
        foreach (var face in FontLibrary.Default.Faces)
        {
            characters.EnumerateRunes().ShouldAllBe(character => face.GlyphOf(character) != 0);
        }
    }

    [Theory]
    [InlineData(0x1F600)]
    [InlineData(0x0627)]
    [InlineData(0x4E2D)]
    [InlineData(0xE000)]
    [InlineData(0x0007)]
    [InlineData(0x10FFFF)]
    public void A_character_that_the_face_cannot_show_has_glyph_0(int character)
    {
        Face.GlyphOf(new Rune(character)).ShouldBe((ushort)0);
    }

    [Theory]
    [InlineData("0123456789")]
    public void Upright_figures_are_all_as_wide_as_one_another(string figures)
    {
        foreach (var face in new[] { Face, FontLibrary.Default.SemiBold, FontLibrary.Default.Bold })
        {
            figures.EnumerateRunes().Select(figure => face.Advance(face.GlyphOf(figure))).Distinct().Count().ShouldBe(1);
        }
    }

    [Fact]
    public void A_file_that_is_no_font_is_refused()
    {
        Should.Throw<MalformedFontException>(() => FontFace.Read("readme.ttf", "Read me first, please."u8.ToArray()))
            .Message.ShouldBe("Font 'readme.ttf' is not a TrueType file. Expected outlines in a table 'glyf' (version 1.0); use the .ttf file of the family.");
    }

    [Fact]
    public void A_font_whose_licence_forbids_embedding_is_refused()
    {
        var bytes = Face.File.ToArray();
        bytes[FontSubsetTests.TableOffset(bytes, "OS/2") + 9] = 0x02;

        Should.Throw<MalformedFontException>(() => FontFace.Read("locked.ttf", bytes))
            .Message.ShouldBe("Font 'locked.ttf' forbids embedding (OS/2 fsType, bit 1). Every font of a briefing is embedded; use a font whose licence allows it.");
    }

    [Fact]
    public void A_font_without_a_table_is_refused_by_the_table_name()
    {
        var bytes = Face.File.ToArray();
        bytes.AsSpan().IndexOf("cmap"u8).ShouldBeGreaterThan(0);
        bytes[bytes.AsSpan().IndexOf("cmap"u8)] = (byte)'x';

        Should.Throw<MalformedFontException>(() => FontFace.Read("a.ttf", bytes))
            .Message.ShouldBe("Font 'a.ttf' has no table 'cmap'. Use a complete TrueType file.");
    }

    [Fact]
    public void A_font_cut_short_anywhere_is_refused_and_never_read_past_its_end()
    {
        var bytes = Face.File.ToArray();
        for (var length = 0; length < bytes.Length; length += 9973)
        {
            var cut = bytes.AsMemory(0, length);

            Should.Throw<MalformedFontException>(() => FontFace.Read("cut.ttf", cut));
        }
    }
}
