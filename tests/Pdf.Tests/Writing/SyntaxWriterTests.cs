using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using RulesEngine.Pdf.Syntax;

namespace RulesEngine.Pdf.Tests.Writing;

public sealed class SyntaxWriterTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.0, "0")]
    [InlineData(-0.0004, "0")]
    [InlineData(0.0005, "0.001")]
    [InlineData(-0.05, "-0.05")]
    [InlineData(12.3456, "12.346")]
    [InlineData(595.276, "595.276")]
    [InlineData(1e9, "1000000000")]
    [InlineData(-1.1, "-1.1")]
    public void A_number_has_at_most_three_decimals_and_no_exponent(double number, string written)
    {
        Write(writer => writer.Number(number)).ShouldBe(written);
    }

    [Fact]
    public void Every_number_is_read_back_as_it_was_rounded()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<int>().Convert(i => i / 1024d, d => (int)(d * 1024)), number =>
        {
            var written = Write(writer => writer.Number(number));

            return Math.Abs(double.Parse(written, CultureInfo.InvariantCulture) - number) <= 0.000501;
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(3e9)]
    public void What_is_no_number_of_PDF_is_refused(double number)
    {
        Should.Throw<InvalidOperationException>(() => Write(writer => writer.Number(number)))
            .Message.ShouldBe(string.Create(CultureInfo.InvariantCulture, $"The number {number} cannot stand in a PDF file; numbers lie within ±2147483647."));
    }

    [Theory]
    [InlineData("Findings (2019) \\", "(Findings \\(2019\\) \\\\)")]
    [InlineData("", "()")]
    [InlineData("Өңір", "<FEFF04E804A304560440>")]
    [InlineData("a\nb", "<FEFF0061000A0062>")]
    [InlineData("😀", "<FEFFD83DDE00>")]
    public void Text_is_ASCII_in_brackets_or_UTF_16_in_digits(string text, string written)
    {
        Write(writer => writer.Text(text)).ShouldBe(written);
    }

    [Fact]
    public void Text_longer_than_a_string_may_be_ends_with_an_ellipsis()
    {
        var written = Write(writer => writer.Text(new string('ж', 20000)));

        written.ShouldEndWith("04362026>");
        ((written.Length - 2) / 2).ShouldBeLessThanOrEqualTo(32767);
    }

    [Theory]
    [InlineData("application/json", "/application#2Fjson")]
    [InlineData("ABCDEF+SourceSans3-Bold", "/ABCDEF+SourceSans3-Bold")]
    [InlineData("a b#Ә", "/a#20b#23#D3#98")]
    public void A_name_escapes_what_is_not_regular(string name, string written)
    {
        Write(writer => writer.Name(name)).ShouldBe(written);
    }

    [Fact]
    public void Tokens_are_parted_only_where_they_would_run_together()
    {
        Write(writer => writer.Open().Name("/Kids"u8).OpenArray().Reference(1).Reference(2).CloseArray().Name("/Count"u8).Number(2).Close())
            .ShouldBe("<</Kids[1 0 R 2 0 R]/Count 2>>");
    }

    private static string Write(Action<SyntaxWriter> write)
    {
        var writer = new SyntaxWriter();
        write(writer);
        return Encoding.Latin1.GetString(writer.Written);
    }
}
