using System.Text;
using RulesEngine.Typesetting;

namespace RulesEngine.Pdf.Structure;

/// <summary>The names of the standard structure types, as they stand in the file.</summary>
internal static class StructureNames
{
    private static readonly Dictionary<StructureType, byte[]> Names =
        Enum.GetValues<StructureType>().ToDictionary(type => type, type => Encoding.ASCII.GetBytes($"/{type}"));

    public static ReadOnlySpan<byte> Of(StructureType type) => Names[type];
}
