namespace RulesEngine.Typesetting;

/// <summary>Lines of a note at the foot of a page.</summary>
/// <param name="Note">The note.</param>
/// <param name="First">Its first line on the page.</param>
/// <param name="End">The line after its last one there.</param>
/// <param name="Top">Top of the first line.</param>
internal sealed record PlacedNote(NoteFragment Note, int First, int End, double Top);
