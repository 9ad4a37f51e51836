using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace RulesEngine.Evaluation;

/// <summary>Reads a card: heading, sections in their order, cases.</summary>
internal sealed partial class CardReader
{
    private const string Cases = "Cases";

    private static readonly string[] s_sections = ["Why it matters", "What to do", "What it cannot show", "When it stays silent", Cases];
    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    private readonly string _file;
    private readonly List<Block> _blocks;

    private CardReader(string file, string text)
    {
        _file = file;
        _blocks = [.. Markdown.Parse(text, s_pipeline)];
    }

    /// <exception cref="CardException">The card is written otherwise than the form asks.</exception>
    internal static CardFile Read(string file, string text) => new CardReader(file, text).Read();

    private CardFile Read()
    {
        if (_blocks is not [HeadingBlock { Level: 1 } heading, ..])
        {
            throw CardException.NoHeading(_file);
        }

        var match = Heading().Match(MarkdownText.Of(heading));
        if (!match.Success)
        {
            throw CardException.BadHeading(_file, heading.Line + 1, MarkdownText.Of(heading));
        }

        var summary = string.Join(' ', _blocks.Skip(1).TakeWhile(block => block is not HeadingBlock).SelectMany(MarkdownText.Paragraphs));
        var sections = CardSection.Under(2, _blocks);
        if (summary.Length == 0)
        {
            throw CardException.NoSummary(_file, heading.Line + 1);
        }

        if (!sections.Select(section => section.Title).SequenceEqual(s_sections))
        {
            throw CardException.Sections(_file, heading.Line + 1, sections.Select(section => section.Title), s_sections);
        }

        var prose = sections.Take(s_sections.Length - 1).Select(Prose).ToList();
        var card = new Card
        {
            Code = match.Groups["code"].Value,
            Title = match.Groups["title"].Value,
            Summary = summary,
            WhyItMatters = prose[0],
            WhatToDo = prose[1],
            WhatItCannotShow = prose[2],
            WhenItStaysSilent = prose[3],
        };
        return new CardFile(_file, card, [.. CardSection.Under(3, sections[^1].Blocks).Select(section => new CaseReader(_file, section).Read())]);
    }

    private List<string> Prose(CardSection section)
    {
        var paragraphs = section.Blocks.SelectMany(MarkdownText.Paragraphs).ToList();
        return paragraphs.Count > 0 ? paragraphs : throw CardException.EmptySection(_file, section.Line, section.Title);
    }

    [GeneratedRegex("^(?<code>[A-Z]{2,8}-[0-9]{2,3}) (?<title>.+)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Heading();
}
