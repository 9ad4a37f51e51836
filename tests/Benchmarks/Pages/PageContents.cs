using System.IO.Compression;
using System.Text;

namespace RulesEngine.Benchmarks.Pages;

/// <summary>Finds the contents of the pages in a file as our writer makes it: a stream begins with a marked sequence only there.</summary>
internal static class PageContents
{
    private static readonly byte[] s_begin = "\nstream\n"u8.ToArray();
    private static readonly byte[] s_end = "\nendstream"u8.ToArray();

    /// <exception cref="InvalidOperationException">There are more or fewer than there are pages.</exception>
    public static IReadOnlyList<byte[]> Of(byte[] file, int pages)
    {
        var contents = new List<byte[]>();
        for (var at = 0; Next(file, s_begin, at) is { } begin;)
        {
            var end = Next(file, s_end, begin)!.Value;
            if (file[begin + s_begin.Length] == 0x78 && Inflated(file.AsSpan((begin + s_begin.Length)..end)) is var content && IsPage(content))
                contents.Add(content);
            at = end;
        }

        return contents.Count == pages ? contents : throw new InvalidOperationException($"{contents.Count} page contents were found for {pages} pages.");
    }

    private static int? Next(byte[] file, byte[] mark, int from) => file.AsSpan(from).IndexOf(mark) is >= 0 and var index ? from + index : null;

    private static bool IsPage(byte[] content) => Encoding.ASCII.GetString(content, 0, Math.Min(content.Length, 40)).Contains("<</MCID", StringComparison.Ordinal)
        || content.AsSpan().StartsWith("/Artifact"u8);

    private static byte[] Inflated(ReadOnlySpan<byte> deflated)
    {
        using var source = new ZLibStream(new MemoryStream(deflated.ToArray()), CompressionMode.Decompress);
        var content = new MemoryStream();
        source.CopyTo(content);
        return content.ToArray();
    }
}
