using RulesEngine.Pdf.Fonts;
using RulesEngine.Pdf.Syntax;
using RulesEngine.Typesetting;

namespace RulesEngine.Pdf.Contents;

/// <summary>What a page's operators have set so far: nothing is said twice. Begins as ISO 32000-1, 8.4.1 has it.</summary>
internal sealed class GraphicsState(SyntaxWriter target)
{
    private Color fill = Color.Black;
    private Color stroke = Color.Black;
    private double thickness = 1;
    private double dash;
    private (EmbeddedFont? Font, double Size) font;

    public void Fill(Color color)
    {
        if (fill != color)
        {
            Components(fill = color).Operator("rg"u8);
        }
    }

    public void Stroke(Stroke line)
    {
        if (stroke != line.Color)
        {
            Components(stroke = line.Color).Operator("RG"u8);
        }

        if (thickness != line.Thickness)
        {
            target.Number(thickness = line.Thickness).Operator("w"u8);
        }

        if (dash != line.Dash)
        {
            dash = line.Dash;
            target.OpenArray();
            if (dash > 0)
            {
                target.Number(dash);
            }

            target.CloseArray().Number(0).Operator("d"u8);
        }
    }

    public void Font(EmbeddedFont embedded, double size)
    {
        if (font != (embedded, size))
        {
            font = (embedded, size);
            target.Name("/F"u8, embedded.Index).Number(size).Operator("Tf"u8);
        }
    }

    private SyntaxWriter Components(Color color) =>
        target.Number(color.Red / 255d).Number(color.Green / 255d).Number(color.Blue / 255d);
}
