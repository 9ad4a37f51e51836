using RulesEngine.Pdf.Tests.Reading;

namespace RulesEngine.Pdf.Tests.Conformance;

public sealed class ConformanceTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void One_of_everything_breaks_no_rule(bool compact)
    {
        ConformanceCheck.Faults(Sheets.Sample().Write(new PdfOptions { Compact = compact })).ShouldBeEmpty();
    }

    [Fact]
    public void Text_read_in_the_order_of_the_tags_is_the_text_that_was_set()
    {
        var document = PdfDocument.Read(Sheets.Sample().Write());

        TaggedText.Of(document).ShouldBe(
        [
            "Prevention programmes: findings",
            "Regions (page 2)",
            "Twelve rules looked at (every) region \\ programme; AV To: 0.6 × median. ",
            "Қазақстан Республикасының өңірлері: Әулиеата, Үлкен, Ұлытау, Іле, Һ. ",
            "In Russian: ",
            "Ёлка, объём — 12\u00A0345,6 тенге ",
            "• ",
            "An item. ",
            "Programme register",
            "12",
            "Regions",
            "Money per head. ",
            "Region ",
            "KZT ",
            "Aktobe ",
            "5.90 ",
            "The floor is 6.10. ",
        ]);
    }
}
