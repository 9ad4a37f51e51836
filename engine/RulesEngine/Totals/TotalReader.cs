using System.Diagnostics.CodeAnalysis;

namespace RulesEngine.Totals;

/// <summary>Reads a total from what is kept of a group; false where there is none, or only the values themselves can tell.</summary>
internal delegate bool TotalReader<TState, TResult>(ref TState kept, [MaybeNullWhen(false)] out TResult result);
