using System.Globalization;
using System.Xml;

namespace RulesEngine.Html;

/// <summary>Writes elements and text, escaped, so that the file is HTML and well-formed XML at once.</summary>
internal sealed class MarkupWriter(TextWriter output, Remarks remarks)
{
    private readonly Stack<string> _open = [];

    /// <summary>Opens an element. An attribute without a value is left out.</summary>
    public void Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(name, attributes);
        output.Write('>');
        _open.Push(name);
    }

    /// <summary>Closes the element opened last.</summary>
    public void Close()
    {
        output.Write("</");
        output.Write(_open.Pop());
        output.Write('>');
    }

    /// <summary>Closes the element opened last, and ends the line in the file.</summary>
    public void CloseLine()
    {
        Close();
        Line();
    }

    /// <summary>Writes an element that never has content.</summary>
    public void Empty(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(name, attributes);
        output.Write("/>");
    }

    /// <summary>Writes an element that holds nothing but text.</summary>
    public void Element(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(name, attributes);
        Text(text);
        Close();
    }

    public void Text(string text) => Escape(text, inAttribute: false);

    /// <summary>Writes what is known to need no escaping.</summary>
    public void Raw(string text) => output.Write(text);

    /// <summary>Ends the line in the file, which no reader sees.</summary>
    public void Line() => output.Write('\n');

    private void Start(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        output.Write('<');
        output.Write(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is null)
            {
                continue;
            }

            output.Write(' ');
            output.Write(attribute);
            output.Write("=\"");
            Escape(value, inAttribute: true);
            output.Write('"');
        }
    }

    private void Escape(string text, bool inAttribute)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (char.IsHighSurrogate(letter) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                output.Write(letter);
                output.Write(text[++i]);
                continue;
            }

            switch (letter)
            {
                case '&':
                    output.Write("&amp;");
                    break;
                case '<':
                    output.Write("&lt;");
                    break;
                case '>':
                    output.Write("&gt;");
                    break;
                case '"' when inAttribute:
                    output.Write("&quot;");
                    break;
                case '\n' or '\t' or '\r' when inAttribute:
                    output.Write(' ');
                    break;
                default:
                    Character(letter);
                    break;
            }
        }
    }

    // Control characters and lone halves of a pair can stand in no file of this kind; neither can the C1 controls, which HTML reads as something else.
    private void Character(char letter)
    {
        if (XmlConvert.IsXmlChar(letter) && letter is not (>= '\u007F' and <= '\u009F') && letter != '\r')
        {
            output.Write(letter);
            return;
        }

        var printed = string.Create(CultureInfo.InvariantCulture, $"[U+{(int)letter:X4}]");
        remarks.Add($"A character that HTML cannot hold is printed as {printed}.");
        output.Write(printed);
    }
}
