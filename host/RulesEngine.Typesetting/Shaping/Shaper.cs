using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using RulesEngine.Typesetting.Fonts;

namespace RulesEngine.Typesetting;

/// <summary>Turns characters into glyphs with kerning and break opportunities. Not for several threads at once.</summary>
internal sealed class Shaper
{
    private readonly Dictionary<FontFace, FaceMemory> _faces = [];

    // Used for one paragraph after the other.
    private readonly List<Rune> _characters = [];
    private readonly List<int> _owners = [];
    private readonly List<ShapedGlyph> _glyphs = [];
    private LineBreak[] _breaks = [];
    private FaceMemory? _latest;

    /// <summary>Shapes a paragraph.</summary>
    public ShapedText Shape(IReadOnlyList<StyledText> stretches)
    {
        Read(stretches);
        var characters = CollectionsMarshal.AsSpan(_characters);
        var breaks = FindBreaks(characters);
        _glyphs.Clear();
        List<Rune>? missing = null;
        var latestMissing = -2;
        for (var i = 0; i < characters.Length; i++)
        {
            var stretch = stretches[_owners[i]];
            var traits = CharacterTraits.Of(characters[i]);
            if (traits.IsIgnorable)
            {
                PassBreakOn(breaks[i]);
                continue;
            }

            var character = characters[i];
            if (traits.IsLineEnd)
                (character, traits) = (new Rune(' '), CharacterTraits.Of(new Rune(' ')));

            if (stretch.Style.Face.GlyphOf(character) is var glyph and not 0)
            {
                Append(glyph, traits, stretch, breaks[i]);
            }
            else
            {
                // Code points in brackets side by side would be one endless word.
                if (latestMissing == i - 1)
                    PassBreakOn(LineBreak.Allowed);
                latestMissing = i;
                (missing ??= []).Add(character);
                foreach (var replacement in CodePoint(character).EnumerateRunes())
                    Append(stretch.Style.Face.GlyphOf(replacement), CharacterTraits.Of(replacement), stretch, LineBreak.Forbidden);
                PassBreakOn(breaks[i]);
            }
        }

        return new ShapedText([.. _glyphs], missing ?? []);
    }

    /// <summary>How a character without a glyph is printed.</summary>
    public static string CodePoint(Rune character) => string.Create(CultureInfo.InvariantCulture, $"[U+{character.Value:X4}]");

    private void Read(IReadOnlyList<StyledText> stretches)
    {
        _characters.Clear();
        _owners.Clear();
        for (var owner = 0; owner < stretches.Count; owner++)
        {
            foreach (var character in Composed(stretches[owner].Text).EnumerateRunes())
            {
                _characters.Add(character.Value == '\t' ? new Rune(' ') : character);
                _owners.Add(owner);
            }
        }
    }

    private ReadOnlySpan<LineBreak> FindBreaks(ReadOnlySpan<Rune> characters)
    {
        if (_breaks.Length < characters.Length)
            _breaks = new LineBreak[2 * characters.Length];

        var breaks = _breaks.AsSpan(0, characters.Length);
        breaks.Clear();
        LineBreakRules.Find(characters, breaks);
        HouseBreaks.Apply(characters, breaks);
        return breaks;
    }

    // Lone surrogates cannot be normalized; enumerating runes replaces them by U+FFFD, which is then reported.
    private static string Composed(string text)
    {
        foreach (var character in text)
        {
            if (!IsComposed(character))
                return text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? text : text.Normalize(NormalizationForm.FormC);
        }

        return text;
    }

    // Latin and Cyrillic letters and common signs, none of which is a mark or has another form.
    private static bool IsComposed(char character) =>
        character is < '\u0300' or (>= '\u0400' and < '\u0483') or (>= '\u048A' and < '\u0530') or (>= '\u2010' and < '\u2030') or (>= '\u20A0' and < '\u20C0') or '\u2060' or '\u2116' or '\u2212';

    private void Append(ushort glyph, CharacterTraits traits, in StyledText stretch, LineBreak after)
    {
        var style = stretch.Style;
        if (_glyphs.Count > 0)
        {
            ref var last = ref CollectionsMarshal.AsSpan(_glyphs)[^1];
            if (ReferenceEquals(last.Style.Face, style.Face) && last.Kind != GlyphKind.SoftHyphen && MemoryOf(style.Face).Kerning(last.Glyph.Id, glyph) is var kerning and not 0)
                last = last with { Glyph = last.Glyph with { Kerning = kerning }, Advance = last.Advance + (kerning * last.Style.Scale) };
        }

        var advance = traits.Kind == GlyphKind.SoftHyphen ? 0 : style.Face.Advance(glyph) * style.Scale;
        _glyphs.Add(new ShapedGlyph(new Glyph(glyph, 0, traits.Text), advance, style, stretch.Scope, after, traits.Kind));
    }

    private void PassBreakOn(LineBreak after)
    {
        if (_glyphs.Count > 0 && after > _glyphs[^1].Break)
            _glyphs[^1] = _glyphs[^1] with { Break = after };
    }

    private FaceMemory MemoryOf(FontFace face)
    {
        if (_latest is not null && ReferenceEquals(_latest.Face, face))
            return _latest;
        if (!_faces.TryGetValue(face, out var memory))
            _faces.Add(face, memory = new FaceMemory(face));

        return _latest = memory;
    }
}
