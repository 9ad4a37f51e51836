using System.Xml.Linq;

namespace RulesEngine.Architecture.Tests;

/// <summary>One project referred to, and whether it is only built first.</summary>
internal sealed record ProjectUse(string Name, bool IsForOrderOnly)
{
    public static IEnumerable<ProjectUse> From(XElement reference)
    {
        var isForOrderOnly = Says(reference, "ReferenceOutputAssembly") && Says(reference, "Private");
        return reference.Attribute("Include")!.Value
            .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(include => new ProjectUse(NameOf(include.Replace('\\', '/')), isForOrderOnly));
    }

    private static bool Says(XElement reference, string attribute) =>
        string.Equals(reference.Attribute(attribute)?.Value, "false", StringComparison.OrdinalIgnoreCase);

    private static string NameOf(string include) =>
        include == "@(PackProject)" || include.Contains("/rules/", StringComparison.Ordinal)
            ? ProjectReading.Pack
            : Path.GetFileNameWithoutExtension(include);
}
