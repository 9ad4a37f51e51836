using System.Globalization;
using System.Text;

namespace RulesEngine.Typesetting;

/// <summary>What shaping must know of a character, whatever face shows it.</summary>
internal sealed class CharacterTraits
{
    private const int SoftHyphen = 0x00AD;
    private const int Often = 0x2400;

    private static readonly CharacterTraits[] s_often = [.. Enumerable.Range(0, Often).Select(character => new CharacterTraits(new Rune(character)))];

    private CharacterTraits(Rune character)
    {
        Text = character.ToString();
        Kind = KindOf(character);
        IsLineEnd = character.Value is '\n' or '\r' or '\v' or '\f' or 0x0085 or 0x2028 or 0x2029;
        IsIgnorable = !IsLineEnd && IsNeverSeen(character);
    }

    /// <summary>The character as text.</summary>
    public string Text { get; }

    public GlyphKind Kind { get; }

    public bool IsLineEnd { get; }

    /// <summary>Whether it is never seen: joiners, directions, variation selectors, control codes. Their effect on breaks stays.</summary>
    public bool IsIgnorable { get; }

    public static CharacterTraits Of(Rune character) => character.Value < Often ? s_often[character.Value] : new CharacterTraits(character);

    private static GlyphKind KindOf(Rune character) => character.Value switch
    {
        ' ' or (>= 0x2000 and <= 0x200A and not 0x2007) or 0x205F or 0x3000 => GlyphKind.Space,
        SoftHyphen => GlyphKind.SoftHyphen,
        _ => Rune.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? GlyphKind.Mark : GlyphKind.Ink,
    };

    private static bool IsNeverSeen(Rune character) => character.Value switch
    {
        SoftHyphen => false,
        0x034F or (>= 0x180B and <= 0x180F) or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0000 and <= 0xE0FFF) => true,
        _ => Rune.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.Control,
    };
}
