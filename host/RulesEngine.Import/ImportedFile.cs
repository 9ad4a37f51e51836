namespace RulesEngine.Import;

/// <summary>A file that was read, so that a run can say what it rests on.</summary>
/// <param name="Name">File name.</param>
/// <param name="Length">Length in bytes.</param>
/// <param name="Sha256">SHA-256 of its bytes, in lower-case hexadecimal.</param>
public sealed record ImportedFile(string Name, long Length, string Sha256);
