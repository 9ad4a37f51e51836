using System.Globalization;
using System.Text;

namespace RulesEngine.Pdf.Tests.Reading;

/// <summary>Reads PDF values from bytes, one after another.</summary>
internal sealed class Tokens(byte[] bytes, int position = 0)
{
    public int Position { get; private set; } = position;

    public bool AtEnd
    {
        get
        {
            SkipSpace();
            return Position >= bytes.Length;
        }
    }

    /// <summary>The next value; references are recognised where <paramref name="references"/> are allowed.</summary>
    public object? Next(bool references = true)
    {
        SkipSpace();
        return (char)bytes[Position] switch
        {
            '/' => NextName(),
            '(' => NextLiteral(),
            '<' when bytes[Position + 1] == '<' => NextEntries(references),
            '<' => NextHex(),
            '[' => NextArray(references),
            _ => NextWord(references),
        };
    }

    public void Skip(int count) => Position += count;

    public bool Sees(string ascii) =>
        Position + ascii.Length <= bytes.Length && Encoding.Latin1.GetString(bytes, Position, ascii.Length) == ascii;

    public byte[] Take(int count)
    {
        var taken = bytes.AsSpan(Position, count).ToArray();
        Position += count;
        return taken;
    }

    private static bool IsSpace(byte value) => value is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsDelimiter(byte value) => "()<>[]{}/%"u8.Contains(value);

    private void SkipSpace()
    {
        while (Position < bytes.Length && IsSpace(bytes[Position]))
        {
            Position++;
        }
    }

    private string Regular()
    {
        var start = Position;
        while (Position < bytes.Length && !IsSpace(bytes[Position]) && !IsDelimiter(bytes[Position]))
        {
            Position++;
        }

        return Encoding.Latin1.GetString(bytes, start, Position - start);
    }

    private Name NextName()
    {
        Position++;
        var raw = Regular();
        var name = new List<byte>();
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] == '#')
            {
                name.Add(Convert.FromHexString(raw.AsSpan(i + 1, 2))[0]);
                i += 2;
            }
            else
            {
                name.Add((byte)raw[i]);
            }
        }

        return new Name(Encoding.UTF8.GetString([.. name]));
    }

    private Bytes NextLiteral()
    {
        var value = new List<byte>();
        for (Position++; bytes[Position] != ')'; Position++)
        {
            if (bytes[Position] == '\\')
            {
                Position++;
            }

            value.Add(bytes[Position]);
        }

        Position++;
        return new Bytes([.. value]);
    }

    private Bytes NextHex()
    {
        var end = Array.IndexOf(bytes, (byte)'>', Position);
        var digits = Encoding.Latin1.GetString(bytes, Position + 1, end - Position - 1);
        Position = end + 1;
        return new Bytes(Convert.FromHexString(digits));
    }

    private List<object?> NextArray(bool references)
    {
        var array = new List<object?>();
        Position++;
        for (SkipSpace(); bytes[Position] != ']'; SkipSpace())
        {
            array.Add(Next(references));
        }

        Position++;
        return array;
    }

    private Entries NextEntries(bool references)
    {
        var entries = new Entries();
        Position += 2;
        for (SkipSpace(); bytes[Position] != '>'; SkipSpace())
        {
            entries.Add(NextName().Value, Next(references));
        }

        Position += 2;
        return entries;
    }

    private object? NextWord(bool references)
    {
        var word = Regular();
        if (word.Length == 0)
        {
            throw new InvalidDataException($"Byte {Position}: '{(char)bytes[Position]}' begins no value.");
        }

        if (double.TryParse(word, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return references && NextIsReference() ? new Reference((int)number) : number;
        }

        return word switch { "true" => true, "false" => false, "null" => null, _ => new Word(word) };
    }

    private bool NextIsReference()
    {
        if (!Sees(" 0 R") || (Position + 4 < bytes.Length && !IsSpace(bytes[Position + 4]) && !IsDelimiter(bytes[Position + 4])))
        {
            return false;
        }

        Position += 4;
        return true;
    }
}
