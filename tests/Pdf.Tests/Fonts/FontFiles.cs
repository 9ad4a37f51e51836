using RulesEngine.Typesetting.Fonts;

namespace RulesEngine.Pdf.Tests.Fonts;

/// <summary>The shipped font files, as bytes.</summary>
internal static class FontFiles
{
    private static readonly Dictionary<string, string> Files = new()
    {
        ["SourceSans3-Regular"] = "SourceSans3_400Regular.ttf",
        ["SourceSans3-Italic"] = "SourceSans3_400Regular_Italic.ttf",
        ["SourceSans3-SemiBold"] = "SourceSans3_600SemiBold.ttf",
        ["SourceSans3-Bold"] = "SourceSans3_700Bold.ttf",
    };

    public static byte[] Bytes(string face)
    {
        using var resource = typeof(FontFace).Assembly.GetManifestResourceStream($"SourceSans3/{Files[face]}").ShouldNotBeNull();
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }
}
