using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace RulesEngine.Typesetting;

/// <summary>Addresses that a document may send its readers to.</summary>
public static partial class LinkAddress
{
    /// <summary>Writes an address in percent-encoded ASCII; false for anything but http, https, mailto and the path of a file beside or below the document.</summary>
    public static bool TryEncode(string address, [NotNullWhen(true)] out string? encoded)
    {
        encoded = FileBeside().IsMatch(address) ? address : null;
        if (encoded is not null)
            return true;

        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https" or "mailto"))
            return false;

        var ascii = uri.AbsoluteUri;
        if (!ascii.All(char.IsAscii) && uri.Scheme != "mailto")
            ascii = new UriBuilder(uri) { Host = uri.IdnHost }.Uri.AbsoluteUri.Replace(uri.Host, uri.IdnHost, StringComparison.Ordinal);

        encoded = ascii;
        return ascii.All(char.IsAscii);
    }

    [GeneratedRegex(@"^([A-Za-z0-9_-]+/)*[A-Za-z0-9_-]+(\.[A-Za-z0-9]+)+\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FileBeside();
}
