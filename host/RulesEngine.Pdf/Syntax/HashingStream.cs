using System.Security.Cryptography;

namespace RulesEngine.Pdf.Syntax;

/// <summary>Passes bytes on, counts them and hashes them: the file's identity comes from its content.</summary>
internal sealed class HashingStream(Stream destination) : IDisposable
{
    private const int IdentityLength = 16;

    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public long Position { get; private set; }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        destination.Write(bytes);
        hash.AppendData(bytes);
        Position += bytes.Length;
    }

    /// <summary>The first half of the SHA-256 of everything written so far.</summary>
    public byte[] Hash() => hash.GetCurrentHash()[..IdentityLength];

    public void Dispose() => hash.Dispose();
}
