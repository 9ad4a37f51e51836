using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace RulesEngine.Evaluation;

/// <summary>The plain text of Markdown: marks dropped, line breaks turned into blanks.</summary>
internal static class MarkdownText
{
    internal static string Of(LeafBlock block) => block.Inline is null ? "" : Of(block.Inline);

    /// <summary>The paragraphs of a block; each item of a list is one.</summary>
    internal static IEnumerable<string> Paragraphs(Block block) => block switch
    {
        LeafBlock leaf => [Of(leaf)],
        ContainerBlock container => container.SelectMany(Paragraphs),
        _ => [],
    };

    internal static string Of(TableCell cell) => string.Join(' ', Paragraphs(cell)).Trim();

    private static string Of(ContainerInline container)
    {
        var text = new StringBuilder();
        foreach (var inline in container)
        {
            text.Append(inline switch
            {
                LiteralInline literal => literal.Content.ToString(),
                CodeInline code => code.Content,
                LineBreakInline => " ",
                HtmlEntityInline entity => entity.Transcoded.ToString(),
                AutolinkInline link => link.Url,
                HtmlInline html => html.Tag,
                ContainerInline inner => Of(inner),
                _ => "",
            });
        }

        return text.ToString();
    }
}
