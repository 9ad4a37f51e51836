namespace RulesEngine.Typesetting.Fonts;

/// <summary>The four faces that text of one look is set in.</summary>
public sealed record FontFamily(string Name, FontFace Regular, FontFace Italic, FontFace SemiBold, FontFace Bold)
{
    /// <summary>The four faces, lightest first.</summary>
    public IEnumerable<FontFace> Faces => [Regular, Italic, SemiBold, Bold];
}
