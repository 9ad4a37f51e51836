namespace RulesEngine.Architecture.Tests;

/// <summary>Who may refer to whom. References run strictly downward: the engine knows nothing of programmes, a pack nothing of the host.</summary>
internal static class ReferenceTable
{
    private static readonly Dictionary<string, string[]> s_allowed = new(StringComparer.Ordinal)
    {
        ["RulesEngine.RuleModel"] = [],
        ["RulesEngine.Documents"] = [],
        ["RulesEngine.Programmes"] = [],
        ["RulesEngine.Plugins"] = [],
        ["RulesEngine.Fluent"] = ["RulesEngine.RuleModel"],
        ["RulesEngine"] = ["RulesEngine.RuleModel"],
        ["RulesEngine.Testing"] = ["RulesEngine", "RulesEngine.Fluent"],
        ["RulesEngine.Sdk"] = ["RulesEngine.Fluent", "RulesEngine.Documents", "RulesEngine.Programmes"],
        ["RulesEngine.Evaluation"] = ["RulesEngine.Sdk", "RulesEngine"],
        ["RulesEngine.Sdk.Testing"] = ["RulesEngine.Evaluation"],
        [ProjectReading.Pack] = ["RulesEngine.Sdk"],
        ["RulesEngine.Import"] = ["RulesEngine.Programmes"],
        ["RulesEngine.Typesetting"] = ["RulesEngine.Documents"],
        ["RulesEngine.Pdf"] = ["RulesEngine.Typesetting"],
        ["RulesEngine.Html"] = ["RulesEngine.Documents", "RulesEngine.Typesetting"],
        ["RulesEngine.Briefings"] = ["RulesEngine.Sdk"],
        ["RulesEngine.Application"] = ["RulesEngine.Import", "RulesEngine.Evaluation", "RulesEngine.Plugins", "RulesEngine.Briefings"],
        ["RulesEngine.Host"] =
        [
            "RulesEngine.Import", "RulesEngine.Application", "RulesEngine.Typesetting", "RulesEngine.Pdf", "RulesEngine.Html", "RulesEngine.Briefings", "RulesEngine.Sdk.Testing",
        ],
    };

    /// <summary>The assemblies that packs use as the host's own; they need nothing but the framework.</summary>
    public static IReadOnlyList<string> Contract { get; } =
        ["RulesEngine.RuleModel", "RulesEngine.Fluent", "RulesEngine.Programmes", "RulesEngine.Documents", "RulesEngine.Sdk"];

    /// <summary>A sentence for each reference that the table does not allow, and for each project it does not know.</summary>
    public static IEnumerable<string> Violations(IEnumerable<ProjectReading> projects) => projects.SelectMany(ViolationsOf);

    private static IEnumerable<string> ViolationsOf(ProjectReading project)
    {
        if (!s_allowed.TryGetValue(project.Name, out var allowed))
        {
            return [$"{project.Name} is not in the table of references. Add it, with what it may refer to."];
        }

        return project.Projects
            .Where(use => !allowed.Contains(use.Name, StringComparer.Ordinal) && !IsPackBuiltWithTheHost(project, use))
            .Select(use => $"{project.Name} refers to {use.Name}; it may refer to {(allowed is [] ? "nothing of ours" : string.Join(", ", allowed))}.");
    }

    private static bool IsPackBuiltWithTheHost(ProjectReading project, ProjectUse use) =>
        project.Name == "RulesEngine.Host" && use is { Name: ProjectReading.Pack, IsForOrderOnly: true };
}
