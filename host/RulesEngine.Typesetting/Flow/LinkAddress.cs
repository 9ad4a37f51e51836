using System.Diagnostics.CodeAnalysis;

namespace RulesEngine.Typesetting;

/// <summary>Addresses that a document may send its readers to.</summary>
public static class LinkAddress
{
    /// <summary>Writes an address in percent-encoded ASCII; false for anything but http, https and mailto.</summary>
    public static bool TryEncode(string address, [NotNullWhen(true)] out string? encoded)
    {
        encoded = null;
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https" or "mailto"))
            return false;

        var ascii = uri.AbsoluteUri;
        if (!ascii.All(char.IsAscii) && uri.Scheme != "mailto")
            ascii = new UriBuilder(uri) { Host = uri.IdnHost }.Uri.AbsoluteUri.Replace(uri.Host, uri.IdnHost, StringComparison.Ordinal);

        encoded = ascii;
        return ascii.All(char.IsAscii);
    }
}
