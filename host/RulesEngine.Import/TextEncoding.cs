using System.Text;
using System.Text.Unicode;

namespace RulesEngine.Import;

/// <summary>Finds the encoding of a text file: UTF-8, UTF-16 by its mark, or Windows-1251, which Russian and Kazakh spreadsheets write.</summary>
internal static class TextEncoding
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text in UTF-8 without a byte order mark; null when its encoding is not known, which is then a refusal.</summary>
    internal static ReadOnlyMemory<byte>? ToUtf8(string file, byte[] content, ImportResult result)
    {
        ReadOnlySpan<byte> bytes = content;
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            return Valid(file, content.AsMemory(Encoding.UTF8.Preamble.Length), result);
        }

        if (bytes.StartsWith(Encoding.Unicode.Preamble) || bytes.StartsWith(Encoding.BigEndianUnicode.Preamble))
        {
            var encoding = bytes.StartsWith(Encoding.Unicode.Preamble) ? Encoding.Unicode : Encoding.BigEndianUnicode;
            return Encoding.Convert(encoding, Encoding.UTF8, content, 2, content.Length - 2);
        }

        if (Utf8.IsValid(bytes))
        {
            return content;
        }

        if (LooksCyrillic(bytes))
        {
            result.Refuse(ImportRefusals.EncodingDetected(file, "Windows-1251"));
            return Encoding.UTF8.GetBytes(CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetString(bytes));
        }

        return Valid(file, content, result);
    }

    private static ReadOnlyMemory<byte>? Valid(string file, ReadOnlyMemory<byte> content, ImportResult result)
    {
        if (Utf8.IsValid(content.Span))
        {
            return content;
        }

        result.Refuse(ImportRefusals.EncodingUnknown(file, LineOfFirstFault(content.Span)));
        return null;
    }

    private static int LineOfFirstFault(ReadOnlySpan<byte> content)
    {
        try
        {
            s_strict.GetCharCount(content);
            return 1;
        }
        catch (DecoderFallbackException fault)
        {
            return content[..Math.Clamp(fault.Index, 0, content.Length)].Count((byte)'\n') + 1;
        }
    }

    /// <summary>Cyrillic letters stand side by side as words do; accented letters of Western encodings stand alone, and binary files hold control characters.</summary>
    private static bool LooksCyrillic(ReadOnlySpan<byte> content)
    {
        var letters = 0;
        var besideAnother = 0;
        for (var index = 0; index < content.Length; index++)
        {
            if (content[index] < 0x20 && content[index] is not ((byte)'\t' or (byte)'\r' or (byte)'\n'))
            {
                return false;
            }

            if (content[index] >= 0x80)
            {
                letters++;
                besideAnother += (index > 0 && content[index - 1] >= 0xC0) || (index + 1 < content.Length && content[index + 1] >= 0xC0) ? 1 : 0;
            }
        }

        return besideAnother * 2 > letters;
    }
}
