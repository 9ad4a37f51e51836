using RulesEngine.Pdf.Syntax;
using RulesEngine.Typesetting.Fonts;

namespace RulesEngine.Pdf.Fonts;

/// <summary>The faces a document has shown so far, in the order of their first use.</summary>
internal sealed class FontsInUse(PdfFile file)
{
    private readonly Dictionary<FontFace, EmbeddedFont> fonts = [];
    private readonly List<EmbeddedFont> inOrder = [];

    public EmbeddedFont this[FontFace face]
    {
        get
        {
            if (!fonts.TryGetValue(face, out var font))
            {
                font = new EmbeddedFont(face, file.Reserve(), inOrder.Count + 1);
                fonts.Add(face, font);
                inOrder.Add(font);
            }

            return font;
        }
    }

    public void Write(PdfProfile profile)
    {
        foreach (var font in inOrder)
        {
            font.Write(file, profile);
        }
    }
}
