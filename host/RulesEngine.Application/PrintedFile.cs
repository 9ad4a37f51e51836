namespace RulesEngine.Application;

/// <summary>A document as a file.</summary>
/// <param name="Name">File name with its ending.</param>
/// <param name="Content">The bytes.</param>
/// <param name="Remarks">What a reader of the file should know of how it was set, such as a character without a glyph; empty when all is well.</param>
public sealed record PrintedFile(string Name, ReadOnlyMemory<byte> Content, IReadOnlyList<string> Remarks);
