using System.Globalization;
using System.Text;
using RulesEngine.Typesetting.Fonts;

namespace RulesEngine.Typesetting;

/// <summary>Turns characters into glyphs with kerning and break opportunities. Not for several threads at once.</summary>
internal sealed class Shaper
{
    private const int SoftHyphen = 0x00AD;

    private readonly Dictionary<FontFace, FaceMemory> _faces = [];
    private readonly Dictionary<int, string> _texts = [];

    /// <summary>Shapes a paragraph.</summary>
    public ShapedText Shape(IReadOnlyList<StyledText> stretches)
    {
        var (characters, owners) = Characters(stretches);
        var breaks = LineBreakRules.Find(characters);
        HouseBreaks.Apply(characters, breaks);

        var glyphs = new List<ShapedGlyph>(characters.Count);
        List<Rune>? missing = null;
        for (var i = 0; i < characters.Count; i++)
        {
            var stretch = stretches[owners[i]];
            var character = characters[i];
            if (IsIgnorable(character))
            {
                PassBreakOn(glyphs, breaks[i]);
                continue;
            }

            if (IsLineEnd(character))
                character = new Rune(' ');

            if (GlyphOf(stretch.Style.Face, character) is var glyph and not 0)
            {
                Append(glyphs, glyph, character, stretch, breaks[i]);
            }
            else
            {
                (missing ??= []).Add(character);
                foreach (var replacement in CodePoint(character).EnumerateRunes())
                    Append(glyphs, GlyphOf(stretch.Style.Face, replacement), replacement, stretch, LineBreak.Forbidden);
                PassBreakOn(glyphs, breaks[i]);
            }
        }

        return new ShapedText([.. glyphs], missing ?? []);
    }

    /// <summary>How a character without a glyph is printed.</summary>
    public static string CodePoint(Rune character) => string.Create(CultureInfo.InvariantCulture, $"[U+{character.Value:X4}]");

    private static (List<Rune> Characters, List<int> Owners) Characters(IReadOnlyList<StyledText> stretches)
    {
        var length = stretches.Sum(stretch => stretch.Text.Length);
        var characters = new List<Rune>(length);
        var owners = new List<int>(length);
        for (var owner = 0; owner < stretches.Count; owner++)
        {
            foreach (var character in Composed(stretches[owner].Text).EnumerateRunes())
            {
                characters.Add(character.Value == '\t' ? new Rune(' ') : character);
                owners.Add(owner);
            }
        }

        return (characters, owners);
    }

    // Lone surrogates cannot be normalized; enumerating runes replaces them by U+FFFD, which is then reported.
    private static string Composed(string text) => text.All(char.IsAscii) || text.Any(char.IsSurrogate) ? text : text.Normalize(NormalizationForm.FormC);

    private void Append(List<ShapedGlyph> glyphs, ushort glyph, Rune character, StyledText stretch, LineBreak after)
    {
        var style = stretch.Style;
        if (glyphs.Count > 0 && ReferenceEquals(glyphs[^1].Style.Face, style.Face) && glyphs[^1].Kind != GlyphKind.SoftHyphen)
            Kern(glyphs, style.Face, glyph);

        var kind = KindOf(character);
        var advance = kind == GlyphKind.SoftHyphen ? 0 : style.Face.Advance(glyph) * style.Scale;
        glyphs.Add(new ShapedGlyph(new Glyph(glyph, 0, TextOf(character)), advance, style, stretch.Scope, after, kind));
    }

    private void Kern(List<ShapedGlyph> glyphs, FontFace face, ushort next)
    {
        var last = glyphs[^1];
        var kerning = MemoryOf(face).Kerning(last.Glyph.Id, next);
        if (kerning != 0)
            glyphs[^1] = last with { Glyph = last.Glyph with { Kerning = kerning }, Advance = last.Advance + (kerning * last.Style.Scale) };
    }

    private static void PassBreakOn(List<ShapedGlyph> glyphs, LineBreak after)
    {
        if (glyphs.Count > 0 && after > glyphs[^1].Break)
            glyphs[^1] = glyphs[^1] with { Break = after };
    }

    private static GlyphKind KindOf(Rune character) => character.Value switch
    {
        ' ' or (>= 0x2000 and <= 0x200A and not 0x2007) or 0x205F or 0x3000 => GlyphKind.Space,
        SoftHyphen => GlyphKind.SoftHyphen,
        _ => Rune.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? GlyphKind.Mark : GlyphKind.Ink,
    };

    private static bool IsLineEnd(Rune character) => character.Value is '\n' or '\r' or '\v' or '\f' or 0x0085 or 0x2028 or 0x2029;

    /// <summary>Characters that are never seen: joiners, directions, variation selectors, control codes. Their effect on breaks stays.</summary>
    private static bool IsIgnorable(Rune character) => !IsLineEnd(character) && character.Value switch
    {
        SoftHyphen => false,
        0x034F or (>= 0x180B and <= 0x180F) or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0000 and <= 0xE0FFF) => true,
        _ => Rune.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.Control,
    };

    private ushort GlyphOf(FontFace face, Rune character) => MemoryOf(face).GlyphOf(character);

    private FaceMemory MemoryOf(FontFace face)
    {
        if (!_faces.TryGetValue(face, out var memory))
            _faces.Add(face, memory = new FaceMemory(face));

        return memory;
    }

    private string TextOf(Rune character)
    {
        if (!_texts.TryGetValue(character.Value, out var text))
            _texts.Add(character.Value, text = character.ToString());

        return text;
    }
}
