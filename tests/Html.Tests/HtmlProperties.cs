using FsCheck;
using FsCheck.Fluent;
using RulesEngine.Typesetting.Tests.Properties;

namespace RulesEngine.Html.Tests;

public sealed class HtmlProperties
{
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(150).WithReplay(20190331, 7);

    [Fact]
    public void Any_document_is_told_in_full_and_without_a_flaw() =>
        Prop.ForAll(DocumentGenerator.Documents(), document =>
        {
            var file = HtmlFile.Of(document);

            Flaws.Of(file).ShouldBeEmpty();
            Flaws.Lost(document, file).ShouldBeEmpty();
        }).Check(s_config);
}
