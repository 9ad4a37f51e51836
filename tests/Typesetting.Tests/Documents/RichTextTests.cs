using RulesEngine.Documents;

namespace RulesEngine.Typesetting.Tests.Documents;

public sealed class RichTextTests
{
    [Fact]
    public void Text_is_put_together_piece_by_piece()
    {
        var text = RichText.Of("See ").Strong("FUND-01").Then(" in ").Link("https://example.org", "the method").Then(".");

        text.Plain.ShouldBe("See FUND-01 in the method.");
        text.Count.ShouldBe(5);
    }

    [Fact]
    public void Going_on_leaves_the_text_before_as_it_was()
    {
        var text = RichText.Of("one");
        text.Strong("two");

        text.Plain.ShouldBe("one");
    }

    [Fact]
    public void Texts_of_equal_pieces_are_equal()
    {
        RichText.Of("a").Strong("b").ShouldBe(RichText.Of("a").Strong("b"));
        RichText.Of("a").Strong("b").ShouldNotBe(RichText.Of("a").Emphasis("b"));
    }
}
