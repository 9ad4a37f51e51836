using RulesEngine.Typesetting;

namespace RulesEngine.Pdf.Structure;

/// <summary>The element that a marked sequence belongs to.</summary>
/// <param name="Id">Number of its object.</param>
/// <param name="Type">What it is.</param>
internal readonly record struct WrittenOwner(int Id, StructureType Type);
