using RulesEngine.Documents;

namespace RulesEngine.Typesetting;

/// <summary>The colours of a document: print, one accent, and the tones. Text on paper or on <see cref="Tint"/> has a contrast of at least 4.5.</summary>
public sealed record Palette
{
    /// <summary>Running text.</summary>
    public Color Text { get; init; } = Color.FromRgb(0x1C2126);

    /// <summary>Labels, notes, header and footer.</summary>
    public Color Quiet { get; init; } = Color.FromRgb(0x545D66);

    /// <summary>The accent: headings, rules, links, bars.</summary>
    public Color Accent { get; init; } = Color.FromRgb(0x1D4E6B);

    /// <summary>Ground of tiles and boxes.</summary>
    public Color Tint { get; init; } = Color.FromRgb(0xF1F5F7);

    /// <summary>Fine lines.</summary>
    public Color Rule { get; init; } = Color.FromRgb(0xC9D2D9);

    /// <summary>Bars and tiles that need no attention.</summary>
    public Color Calm { get; init; } = Color.FromRgb(0x6E93A8);

    /// <summary>Ground of tiles of a map that need no attention.</summary>
    public Color Pale { get; init; } = Color.FromRgb(0xD5E3EA);

    /// <summary>What needs a look.</summary>
    public Color Warning { get; init; } = Color.FromRgb(0x8A5200);

    /// <summary>What needs to be put right.</summary>
    public Color Error { get; init; } = Color.FromRgb(0xA32A2A);

    /// <summary>What is as it should be.</summary>
    public Color Good { get; init; } = Color.FromRgb(0x2B6B45);

    /// <summary>The colour of a tone.</summary>
    public Color Of(Tone tone) => tone switch
    {
        Tone.Error => Error,
        Tone.Warning => Warning,
        Tone.Good => Good,
        Tone.Information => Accent,
        _ => Text,
    };
}
