namespace RulesEngine.Typesetting.Tests.Styles;

public sealed class PaletteTests
{
    private static readonly Palette Palette = new();

    [Fact]
    public void Text_is_read_easily_on_paper_and_on_every_ground()
    {
        foreach (var color in new[] { Palette.Text, Palette.Quiet, Palette.Accent, Palette.Warning, Palette.Error, Palette.Good })
        {
            color.ContrastWith(Color.White).ShouldBeGreaterThanOrEqualTo(4.5, color.ToString());
            color.ContrastWith(Palette.Tint).ShouldBeGreaterThanOrEqualTo(4.5, color.ToString());
        }

        Palette.Text.ContrastWith(Palette.Pale).ShouldBeGreaterThanOrEqualTo(4.5);
        Color.White.ContrastWith(Palette.Error).ShouldBeGreaterThanOrEqualTo(4.5);
    }

    [Fact]
    public void Bars_stand_out_from_paper() => Palette.Calm.ContrastWith(Color.White).ShouldBeGreaterThanOrEqualTo(3);

    [Fact]
    public void Lines_are_multiples_of_four_points_high()
    {
        var styles = StyleSheet.Default;
        TextStyle[] all = [styles.Body, styles.Lead, styles.Note, styles.Label, styles.Title, styles.Kicker, styles.Subtitle, styles.Caption, styles.TableHead, styles.TableCell,
            styles.FigureValue, styles.FigureLabel, styles.ChartLabel, styles.Running, styles.Heading(1), styles.Heading(2), styles.Heading(3)];

        all.ShouldAllBe(style => style.Leading % StyleSheet.Unit == 0);
    }
}
