using System.Xml.Linq;

namespace RulesEngine.Architecture.Tests;

/// <summary>What a project refers to, from its project file and the props and targets in its own folder.</summary>
internal sealed record ProjectReading(string Name, IReadOnlyList<ProjectUse> Projects, IReadOnlyList<string> Packages)
{
    /// <summary>The name all packs go by.</summary>
    public const string Pack = "a pack";

    /// <summary>Every product project; the packs as one, for they have one set of references.</summary>
    public static IReadOnlyList<ProjectReading> All { get; } =
    [
        .. Repository.Files("*.csproj", "engine", "plugins", "host").Select(file => Read(Path.GetFileNameWithoutExtension(file), BesideProject(file))),
        Read(Pack, [.. Repository.Packs, .. BesideProject("rules/")]),
    ];

    public static ProjectReading Read(string name, IEnumerable<string> files) => Parse(name, files.Select(Repository.Text));

    public static ProjectReading Parse(string name, params IEnumerable<string> texts)
    {
        var elements = texts.SelectMany(text => XDocument.Parse(text).Descendants()).ToList();
        return new ProjectReading(
            name,
            [.. elements.Where(element => element.Name.LocalName == "ProjectReference" && element.Attribute("Include") is not null).SelectMany(ProjectUse.From)],
            [.. elements.Where(element => element.Name.LocalName == "PackageReference").Select(element => element.Attribute("Include")?.Value).OfType<string>()]);
    }

    private static IEnumerable<string> BesideProject(string file)
    {
        var folder = file[..(file.LastIndexOf('/') + 1)];
        return Repository.Files("*.*", folder).Where(beside => beside.LastIndexOf('/') == folder.Length - 1 && Path.GetExtension(beside) is ".csproj" or ".props" or ".targets");
    }
}
