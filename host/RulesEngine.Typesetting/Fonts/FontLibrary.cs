namespace RulesEngine.Typesetting.Fonts;

/// <summary>The fonts that ship inside this assembly, unmodified, under the SIL Open Font License 1.1.</summary>
public static class FontLibrary
{
    private static readonly Lazy<FontFamily> SourceSans3 = new(() => new FontFamily(
        "Source Sans 3",
        Face("SourceSans3_400Regular.ttf"),
        Face("SourceSans3_400Regular_Italic.ttf"),
        Face("SourceSans3_600SemiBold.ttf"),
        Face("SourceSans3_700Bold.ttf")));

    /// <summary>Source Sans 3: Latin, Cyrillic with all Kazakh letters, Greek; tabular figures. Read at the first call, then kept.</summary>
    public static FontFamily Default => SourceSans3.Value;

    private static FontFace Face(string file)
    {
        using var resource = typeof(FontLibrary).Assembly.GetManifestResourceStream($"SourceSans3/{file}")
            ?? throw new InvalidOperationException($"The font '{file}' is not inside the assembly '{typeof(FontLibrary).Assembly.GetName().Name}'.");
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return FontFace.Read(file, bytes);
    }
}
