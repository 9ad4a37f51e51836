using System.Text;
using RulesEngine.Documents;

namespace RulesEngine.Sdk;

/// <summary>A sentence with holes, taken apart once.</summary>
/// <remarks>
/// <c>{Region}</c> is a hole, <c>{Share:percent}</c> one with a form, <c>{Count|activity|activities}</c> a number with the noun in the form it asks for.
/// </remarks>
public sealed class MessageTemplate
{
    private readonly IReadOnlyList<Part> _parts;

    private MessageTemplate(string text, IReadOnlyList<Part> parts)
    {
        Text = text;
        _parts = parts;
        Holes = [.. parts.Select(part => part.Hole).OfType<string>().Distinct()];
    }

    /// <summary>The sentence as it is written, with its holes.</summary>
    public string Text { get; }

    /// <summary>Names of the holes, in order of first use.</summary>
    public IReadOnlyList<string> Holes { get; }

    /// <summary>Takes a sentence apart. A doubled brace stands for itself.</summary>
    /// <exception cref="FormatException">A brace opens or closes nothing.</exception>
    public static MessageTemplate Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = new List<Part>();
        var plain = new StringBuilder();
        for (var index = 0; index < text.Length; index++)
        {
            var isDoubled = index + 1 < text.Length && text[index + 1] == text[index];
            switch (text[index])
            {
                case '{' or '}' when isDoubled:
                    plain.Append(text[index++]);
                    break;
                case '{':
                    var end = text.IndexOf('}', index);
                    if (end <= index + 1)
                    {
                        throw new FormatException($"The message '{text}' opens a hole that it does not close. Write {{Name}}, or {{{{ for a brace.");
                    }

                    parts.Add(new Part(plain.ToString()));
                    plain.Clear();
                    parts.Add(Part.OfHole(text[(index + 1)..end]));
                    index = end;
                    break;
                case '}':
                    throw new FormatException($"The message '{text}' closes a hole that it does not open. Write {{Name}}, or }}}} for a brace.");
                default:
                    plain.Append(text[index]);
                    break;
            }
        }

        parts.Add(new Part(plain.ToString()));
        return new MessageTemplate(text, parts);
    }

    /// <summary>Fills the holes with English words.</summary>
    /// <param name="values">The values by name.</param>
    public string Fill(IReadOnlyDictionary<string, object?> values) => Fill(Language.English, values);

    /// <summary>Fills the holes with the words of a language. A full stop after a word that ends in one is not said twice.</summary>
    /// <param name="language">The language of the sentence.</param>
    /// <param name="values">The values by name.</param>
    public string Fill(Language language, IReadOnlyDictionary<string, object?> values)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(values);
        var text = new StringBuilder();
        foreach (var part in _parts)
        {
            var said = part.Say(language, values);
            text.Append(said is ['.', ..] && text is { Length: > 0 } && text[^1] == '.' ? said.AsSpan(1) : said);
        }

        return text.ToString();
    }

    internal RichText FillRich(Language language, IReadOnlyDictionary<string, object?> values) =>
        _parts.Aggregate(RichText.Empty, (text, part) => text.Then(part.Hole is { } hole && values[hole] is RichText rich ? rich : RichText.Of(part.Say(language, values))));

    /// <summary>Plain text, or a hole with its form or its noun's forms.</summary>
    private sealed record Part(string Text, string? Hole = null, string? Form = null, IReadOnlyList<string>? Forms = null)
    {
        internal static Part OfHole(string hole)
        {
            var end = hole.IndexOfAny([':', '|']);
            if (end < 0)
            {
                return new Part("", hole);
            }

            var (name, rest) = (hole[..end], hole[(end + 1)..]);
            return hole[end] == '|' || rest.Contains('|', StringComparison.Ordinal)
                ? new Part("", name, Forms: rest.Split('|'))
                : new Part("", name, rest);
        }

        internal string Say(Language language, IReadOnlyDictionary<string, object?> values) => (Hole, Forms) switch
        {
            (null, _) => Text,
            (_, { } forms) => language.Counted(values[Hole], forms),
            _ => language.Of(values[Hole], Form),
        };
    }
}
