using System.Globalization;
using System.Text;
using RulesEngine.Pdf.Tests.Reading;
using RulesEngine.Typesetting;
using RulesEngine.Typesetting.Fonts;

namespace RulesEngine.Pdf.Tests.Writing;

public sealed class PdfWriterTests
{
    [Fact]
    public void The_same_document_gives_the_same_bytes_in_another_culture()
    {
        var first = Sheets.Sample().Write();
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("kk-KZ");

            Sheets.Sample().Write().ShouldBe(first);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void The_same_instant_in_another_time_zone_gives_the_same_bytes()
    {
        var document = new Sheets();
        document.Page().Text(document.Root, StructureType.H1, 72, 72, "Same");
        var created = document.Metadata.Created;
        var elsewhere = new Sheets { Metadata = document.Metadata with { Created = created.ToOffset(TimeSpan.FromHours(-9)) } };
        elsewhere.Page().Text(elsewhere.Root, StructureType.H1, 72, 72, "Same");

        elsewhere.Write().ShouldBe(document.Write());
    }

    [Fact]
    public void A_title_may_hold_any_characters()
    {
        var sheets = new Sheets { Metadata = new Sheets().Metadata with { Title = "A < B & \u0001\"C\"\nD \U0001F600 \uFFFE\uD800 Ұ", Keywords = ["a,b", "\u0000"] } };
        sheets.Page().Text(sheets.Root, StructureType.H1, 72, 72, "x");

        var document = PdfDocument.Read(sheets.Write());

        Conformance.ConformanceCheck.Faults(document).ShouldBeEmpty();
        document.TextOf(document.Dictionary(document.Trailer["Info"])["Title"]).ShouldBe("A < B & \"C\" D \U0001F600 \uFFFD Ұ");
    }

    [Fact]
    public void A_glyph_that_stands_for_two_texts_has_two_codes()
    {
        var sheets = new Sheets();
        sheets.Page().Text(sheets.Root, StructureType.P, 72, 72, "a b\u00A0c-d\u2011e");

        var document = PdfDocument.Read(sheets.Write());

        TaggedText.Of(document).ShouldBe(["a b\u00A0c-d\u2011e"]);
    }

    [Fact]
    public void Text_is_kerned_by_numbers_between_the_letters()
    {
        var sheets = new Sheets();
        sheets.Page().Text(sheets.Root, StructureType.P, 72, 72, "AVA");

        var document = PdfDocument.Read(sheets.Write());
        var face = FontLibrary.Default.Regular;
        var kerning = face.Kerning(face.GlyphOf(new Rune('A')), face.GlyphOf(new Rune('V')));

        var shown = PageOperations.Of(document, document.Pages[0].Page).Single(operation => operation.Operator == "TJ").Operands[0].ShouldBeOfType<List<object?>>();
        shown.OfType<double>().ShouldBe([-kerning, -kerning]);
        kerning.ShouldBeLessThan(0);
    }

    [Fact]
    public void Positions_count_from_the_bottom_of_the_page()
    {
        var sheets = new Sheets();
        sheets.Page().Paint(sheets.Root.Add(new StructureElement(StructureType.P)), new RectangleShape(new Rectangle(10, 20, 30, 40), Color.Black));

        var document = PdfDocument.Read(sheets.Write());

        PageOperations.Of(document, document.Pages[0].Page).Single(operation => operation.Operator == "re").Operands
            .ShouldBe([10d, 781.89d, 30d, 40d]);
    }

    [Fact]
    public void Folios_are_ranges_of_style_and_number()
    {
        var sheets = new Sheets();
        foreach (var (style, number) in new[] { (PageLabelStyle.LowerRoman, 1), (PageLabelStyle.LowerRoman, 2), (PageLabelStyle.Decimal, 1), (PageLabelStyle.Decimal, 2), (PageLabelStyle.Decimal, 7) })
        {
            sheets.Page(style, number).Text(sheets.Root, StructureType.P, 72, 72, "x");
        }

        var labels = SortedTreeReader.Numbers(PdfDocument.Read(sheets.Write()), PdfDocument.Read(sheets.Write()).Catalog["PageLabels"]);

        labels.Keys.ShouldBe([0, 2, 4]);
    }

    [Fact]
    public void A_thousand_pages_are_written_one_by_one()
    {
        var root = new StructureElement(StructureType.Document);
        var alive = 0;
        IEnumerable<Page> Pages()
        {
            for (var index = 0; index < 1000; index++)
            {
                alive++;
                var paragraph = root.Add(new StructureElement(StructureType.P));
                paragraph.Add(index, 0);
                yield return new Page
                {
                    Index = index,
                    Width = Sheets.Width,
                    Height = Sheets.Height,
                    Label = new PageLabel(PageLabelStyle.Decimal, index + 1),
                    Content = [MarkedContent.Of(paragraph, 0, [Sheets.Line(72, 72, $"Page {index + 1}")])],
                };
            }
        }

        var file = new MemoryStream();
        PdfWriter.Write(new TypesetDocument { Metadata = new Sheets().Metadata, Pages = Pages(), Structure = root }, file);

        alive.ShouldBe(1000);
        Conformance.ConformanceCheck.Faults(file.ToArray()).ShouldBeEmpty();
    }

    [Fact]
    public void A_run_can_be_stopped_between_pages()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Should.Throw<OperationCanceledException>(() => PdfWriter.Write(Sheets.Sample().Bind(), Stream.Null, null, stop.Token));
    }
}
