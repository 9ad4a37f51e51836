namespace RulesEngine.Plugins;

/// <summary>One file of a pack.</summary>
/// <param name="Path">Path below the pack's folder, with forward slashes.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Sha256">Of its bytes, in lower-case hexadecimal.</param>
public sealed record PackFile(string Path, int Size, string Sha256);
