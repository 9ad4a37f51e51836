using System.Text;

namespace RulesEngine.Sdk;

/// <summary>A sentence with holes, taken apart once.</summary>
public sealed class MessageTemplate
{
    private readonly IReadOnlyList<(string Text, bool IsHole)> _parts;

    private MessageTemplate(IReadOnlyList<(string Text, bool IsHole)> parts)
    {
        _parts = parts;
        Holes = [.. parts.Where(part => part.IsHole).Select(part => Name(part.Text)).Distinct()];
    }

    /// <summary>Names of the holes, in order of first use.</summary>
    public IReadOnlyList<string> Holes { get; }

    /// <summary>Takes a sentence apart. A doubled brace stands for itself.</summary>
    /// <exception cref="FormatException">A brace opens or closes nothing.</exception>
    public static MessageTemplate Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = new List<(string, bool)>();
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

                    parts.Add((plain.ToString(), false));
                    plain.Clear();
                    parts.Add((text[(index + 1)..end], true));
                    index = end;
                    break;
                case '}':
                    throw new FormatException($"The message '{text}' closes a hole that it does not open. Write {{Name}}, or }}}} for a brace.");
                default:
                    plain.Append(text[index]);
                    break;
            }
        }

        parts.Add((plain.ToString(), false));
        return new MessageTemplate(parts);
    }

    /// <summary>Fills the holes.</summary>
    /// <param name="values">The values by name.</param>
    public string Fill(IReadOnlyDictionary<string, object?> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return string.Concat(_parts.Select(part => part.IsHole ? Wording.Of(values[Name(part.Text)], Form(part.Text)) : part.Text));
    }

    private static string Name(string hole) => hole.Split(':', 2)[0];

    private static string? Form(string hole) => hole.Contains(':', StringComparison.Ordinal) ? hole.Split(':', 2)[1] : null;
}
