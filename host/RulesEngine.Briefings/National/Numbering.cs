using System.Globalization;
using RulesEngine.Documents;

namespace RulesEngine.Briefings.National;

/// <summary>Numbers the paragraphs of a section, so that a reader can point at one: 2.3 is the third of the second rule.</summary>
internal sealed class Numbering
{
    private const string Gap = "\u00A0\u00A0";

    private int _part;
    private int _paragraph;

    /// <summary>Begins the next part; its number.</summary>
    public string NextPart()
    {
        _part++;
        _paragraph = 0;
        return _part.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The next paragraph of the part, with its number before it.</summary>
    public RichText Next(RichText text)
    {
        _paragraph++;
        return RichText.Empty.Strong(string.Create(CultureInfo.InvariantCulture, $"{_part}.{_paragraph}")).Then(Gap).Then(text);
    }
}
