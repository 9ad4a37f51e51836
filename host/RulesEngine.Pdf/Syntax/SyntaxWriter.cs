using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace RulesEngine.Pdf.Syntax;

/// <summary>Writes PDF tokens into a growing buffer, with no more white space than needed.</summary>
internal sealed class SyntaxWriter
{
    private const double LargestNumber = int.MaxValue;
    private const int LongestString = 32767;
    private const int LongestText = (LongestString / 2) - 1;
    private const int LongestName = 127;

    private static readonly SearchValues<byte> Parting = SearchValues.Create(" \n[]<>()/"u8);

    private byte[] buffer = new byte[4096];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => buffer.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public SyntaxWriter Raw(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        Length += bytes.Length;
        return this;
    }

    /// <summary>A keyword such as 'true' or an operator's name.</summary>
    public SyntaxWriter Keyword(ReadOnlySpan<byte> word)
    {
        Separate();
        return Raw(word);
    }

    public SyntaxWriter Operator(ReadOnlySpan<byte> name) => Keyword(name).Raw("\n"u8);

    public SyntaxWriter Open() => Raw("<<"u8);

    public SyntaxWriter Close() => Raw(">>"u8);

    public SyntaxWriter OpenArray() => Raw("["u8);

    public SyntaxWriter CloseArray() => Raw("]"u8);

    public SyntaxWriter Number(long value)
    {
        if (value is < -int.MaxValue or > int.MaxValue)
        {
            throw TooLarge(value);
        }

        Separate();
        Digits(value);
        return this;
    }

    /// <summary>A real number: at most three decimals, no exponent, no negative zero.</summary>
    public SyntaxWriter Number(double value)
    {
        if (!double.IsFinite(value) || Math.Abs(value) > LargestNumber)
        {
            throw TooLarge(value);
        }

        var thousandths = (long)Math.Round(value * 1000, MidpointRounding.AwayFromZero);
        Separate();
        if (thousandths < 0)
        {
            Raw("-"u8);
            thousandths = -thousandths;
        }

        var (whole, rest) = Math.DivRem(thousandths, 1000);
        Digits(whole);
        if (rest > 0)
        {
            ReadOnlySpan<byte> decimals = [(byte)'.', (byte)('0' + (rest / 100)), (byte)('0' + (rest / 10 % 10)), (byte)('0' + (rest % 10))];
            Raw(decimals.TrimEnd((byte)'0'));
        }

        return this;
    }

    public SyntaxWriter Reference(int id) => Number(id).Raw(" 0 R"u8);

    /// <summary>A name without characters that need escaping, slash included, and whatever fixed tokens follow it.</summary>
    public SyntaxWriter Name(ReadOnlySpan<byte> name) => Raw(name);

    /// <summary>A name that ends with a number.</summary>
    public SyntaxWriter Name(ReadOnlySpan<byte> name, int number)
    {
        Raw(name);
        Digits(number);
        return this;
    }

    public SyntaxWriter Name(string name)
    {
        var bytes = Encoding.UTF8.GetBytes(name);
        if (bytes.Length > LongestName)
        {
            throw new ArgumentException($"The name '{name}' has {bytes.Length} bytes; PDF/A allows {LongestName}.", nameof(name));
        }

        Raw("/"u8);
        foreach (var value in bytes)
        {
            if (value is > 0x20 and < 0x7F && !"#/%()<>[]{}"u8.Contains(value))
            {
                Raw([value]);
            }
            else
            {
                Raw("#"u8);
                Hex(value);
            }
        }

        return this;
    }

    /// <summary>Text for people: ASCII as it is, anything else as UTF-16 in hexadecimal digits. What is longer than a string may be ends with an ellipsis.</summary>
    public SyntaxWriter Text(string text)
    {
        if (text.Length > LongestText)
        {
            var end = char.IsHighSurrogate(text[LongestText - 2]) ? LongestText - 2 : LongestText - 1;
            text = string.Concat(text.AsSpan(0, end), "…");
        }

        if (IsPrintableAscii(text))
        {
            return Literal(text);
        }

        var bytes = Encoding.BigEndianUnicode.GetBytes(text);
        Raw("<FEFF"u8);
        Hex(bytes);
        return Raw(">"u8);
    }

    /// <summary>A string that names something inside the file: its UTF-8 bytes.</summary>
    public SyntaxWriter Identifier(string identifier) =>
        IsPrintableAscii(identifier) ? Literal(identifier) : HexString(Encoding.UTF8.GetBytes(identifier));

    /// <summary>A string of printable ASCII characters.</summary>
    public SyntaxWriter Literal(string ascii)
    {
        Check(ascii.Length);
        if (!IsPrintableAscii(ascii))
        {
            throw new ArgumentException($"'{ascii}' has characters that are not printable ASCII.", nameof(ascii));
        }

        Raw("("u8);
        foreach (var character in ascii)
        {
            if (character is '(' or ')' or '\\')
            {
                Raw("\\"u8);
            }

            Raw([(byte)character]);
        }

        return Raw(")"u8);
    }

    public SyntaxWriter HexString(ReadOnlySpan<byte> bytes)
    {
        Check(bytes.Length);
        Raw("<"u8);
        Hex(bytes);
        return Raw(">"u8);
    }

    public SyntaxWriter Hex(ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
        {
            Hex(value);
        }

        return this;
    }

    private static InvalidOperationException TooLarge(double value) =>
        new(string.Create(CultureInfo.InvariantCulture, $"The number {value} cannot stand in a PDF file; numbers lie within ±{int.MaxValue}."));

    private static bool IsPrintableAscii(string text) => !text.AsSpan().ContainsAnyExceptInRange(' ', '~');

    private static void Check(int length)
    {
        if (length > LongestString)
        {
            throw new InvalidOperationException($"A string of {length} bytes cannot stand in a PDF/A file; strings have at most {LongestString}.");
        }
    }

    private void Hex(byte value)
    {
        var room = Room(2);
        room[0] = "0123456789ABCDEF"u8[value >> 4];
        room[1] = "0123456789ABCDEF"u8[value & 15];
        Length += 2;
    }

    private void Digits(long value)
    {
        Utf8Formatter.TryFormat(value, Room(20), out var written);
        Length += written;
    }

    private void Separate()
    {
        // Regular characters need white space between them; delimiters end a token by themselves.
        if (Length > 0 && !Parting.Contains(buffer[Length - 1]))
        {
            Raw(" "u8);
        }
    }

    private Span<byte> Room(int bytes)
    {
        if (buffer.Length - Length < bytes)
        {
            Array.Resize(ref buffer, Math.Max(2 * buffer.Length, Length + bytes));
        }

        return buffer.AsSpan(Length);
    }
}
