using System.Text.RegularExpressions;
using Markdig;
using Markdig.Syntax;

namespace RulesEngine.Evaluation;

/// <summary>Reads a translated card and holds it against the English one: the same sections, holes and parameters.</summary>
internal sealed partial class TranslatedCardReader
{
    private const string Message = "Message";
    private const string Parameters = "Parameters";
    private const string Rule = "---";
    private const string Status = "translation: ";

    private static readonly string[] s_prose = ["Why it matters", "What to do", "What it cannot show", "When it stays silent"];
    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder().Build();

    private readonly string _file;
    private readonly RuleDescription _rule;
    private readonly Review _review;
    private readonly int _linesAbove;
    private readonly List<Block> _blocks;

    private TranslatedCardReader(string file, string text, RuleDescription rule)
    {
        _file = file;
        _rule = rule;
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        if (lines is not [Rule, var status, Rule, ..] || !status.StartsWith(Status, StringComparison.Ordinal))
        {
            throw TranslationException.NoReview(file);
        }

        _review = Review.Parse(status[Status.Length..].Trim()) ?? throw TranslationException.BadReview(file, 2, status);
        _linesAbove = 3;
        _blocks = [.. Markdown.Parse(string.Join('\n', lines.Skip(_linesAbove)), s_pipeline)];
    }

    /// <exception cref="TranslationException">The translation is written otherwise than the form asks.</exception>
    internal static TranslatedCard Read(string file, string text, RuleDescription rule, string language) =>
        new TranslatedCardReader(file, text, rule).Read(language);

    private TranslatedCard Read(string language)
    {
        if (_blocks is not [HeadingBlock { Level: 1 } heading, ..])
        {
            throw TranslationException.NoHeading(_file, _linesAbove + 1);
        }

        var match = Heading().Match(MarkdownText.Of(heading));
        if (!match.Success || match.Groups["code"].Value != _rule.Code)
        {
            throw TranslationException.OtherCode(_file, LineOf(heading), MarkdownText.Of(heading), _rule.Code);
        }

        var summary = string.Join(' ', _blocks.Skip(1).TakeWhile(block => block is not HeadingBlock).SelectMany(MarkdownText.Paragraphs));
        if (summary.Length == 0)
        {
            throw TranslationException.NoSummary(_file, LineOf(heading));
        }

        var sections = CardSection.Under(2, _blocks);
        var own = OwnParameters();
        string[] expected = [Message, .. s_prose, .. own.Count > 0 ? [Parameters] : Array.Empty<string>()];
        if (!sections.Select(section => section.Title).SequenceEqual(expected))
        {
            throw TranslationException.Sections(_file, LineOf(heading), sections.Select(section => section.Title), expected);
        }

        var message = sections[0];
        var translated = TranslatedHoles.Check(_file, message.Line + _linesAbove, _rule.Message, string.Join(' ', Texts(message)));
        var english = _rule.Card;
        return new TranslatedCard(
            _file,
            _review,
            new Card
            {
                Code = _rule.Code,
                Language = language,
                Title = match.Groups["title"].Value,
                Summary = summary,
                WhyItMatters = Prose(sections[1], english.WhyItMatters),
                WhatToDo = Prose(sections[2], english.WhatToDo),
                WhatItCannotShow = Prose(sections[3], english.WhatItCannotShow),
                WhenItStaysSilent = Prose(sections[4], english.WhenItStaysSilent),
            },
            translated,
            own.Count > 0 ? Titles(sections[^1], own) : new Dictionary<string, string>());
    }

    /// <summary>Names of the rule's own parameters, without its code; those of another rule are translated there.</summary>
    private List<string> OwnParameters() =>
        [.. _rule.Parameters.Where(parameter => parameter.Name.StartsWith($"{_rule.Code}.", StringComparison.Ordinal)).Select(parameter => parameter.Name[(_rule.Code.Length + 1)..])];

    private Dictionary<string, string> Titles(CardSection section, IReadOnlyList<string> names)
    {
        var titles = new Dictionary<string, string>();
        foreach (var text in section.Blocks.SelectMany(MarkdownText.Paragraphs))
        {
            var parts = text.Split(':', 2, StringSplitOptions.TrimEntries);
            if (parts is not [var name, { Length: > 0 } title])
            {
                throw TranslationException.BadParameter(_file, section.Line + _linesAbove, text);
            }

            titles[name] = names.Contains(name) ? title : throw TranslationException.ParameterUnknown(_file, section.Line + _linesAbove, name, names);
        }

        return names.FirstOrDefault(name => !titles.ContainsKey(name)) is { } missing
            ? throw TranslationException.ParameterMissing(_file, section.Line + _linesAbove, missing)
            : titles;
    }

    private List<string> Prose(CardSection section, IReadOnlyList<string> english)
    {
        var paragraphs = Texts(section);
        return paragraphs.Count == english.Count || english.Count == 0
            ? paragraphs
            : throw TranslationException.Paragraphs(_file, section.Line + _linesAbove, section.Title, paragraphs.Count, english.Count);
    }

    private List<string> Texts(CardSection section)
    {
        var paragraphs = section.Blocks.SelectMany(MarkdownText.Paragraphs).ToList();
        return paragraphs.Count > 0 ? paragraphs : throw TranslationException.EmptySection(_file, section.Line + _linesAbove, section.Title);
    }

    private int LineOf(Block block) => block.Line + 1 + _linesAbove;

    [GeneratedRegex("^(?<code>[A-Z]{2,8}-[0-9]{2,3}) (?<title>.+)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Heading();
}
