namespace RulesEngine.Plugins;

/// <summary>A line of the trust file.</summary>
/// <param name="Sha256">Hash of a pack or of a publisher's public key, in lower-case hexadecimal.</param>
/// <param name="Name">Whose or what that is, for readers.</param>
public sealed record PackVoucher(string Sha256, string Name);
