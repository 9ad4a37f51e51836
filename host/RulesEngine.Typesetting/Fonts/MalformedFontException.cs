namespace RulesEngine.Typesetting.Fonts;

/// <summary>A font file that cannot be read, or may not be embedded. The message names the font, the table and what was expected.</summary>
public sealed class MalformedFontException : Exception
{
    private MalformedFontException(string message)
        : base(message)
    {
    }

    internal static MalformedFontException NotTrueType(string font) =>
        new($"Font '{font}' is not a TrueType file. Expected outlines in a table 'glyf' (version 1.0); use the .ttf file of the family.");

    internal static MalformedFontException TableMissing(string font, string tag) =>
        new($"Font '{font}' has no table '{tag}'. Use a complete TrueType file.");

    internal static MalformedFontException TableTooShort(string font, string tag, long needed, int length) =>
        new($"Font '{font}', table '{tag}': byte {needed} was to be read, but the table has {length} bytes. Get the file again from its publisher.");

    internal static MalformedFontException Unusable(string font, string tag, string what) =>
        new($"Font '{font}', table '{tag}': {what}.");

    internal static MalformedFontException EmbeddingForbidden(string font) =>
        new($"Font '{font}' forbids embedding (OS/2 fsType, bit 1). Every font of a briefing is embedded; use a font whose licence allows it.");
}
