using RulesEngine.Documents;
using RulesEngine.Fluent.Dsl;
using RulesEngine.Plugins;
using RulesEngine.Programmes;
using RulesEngine.RuleModel;
using RulesEngine.Sdk;
using RulesEngine.Sdk.Testing;

namespace RulesEngine.Packs.Tests;

/// <summary>Every pack that is built beside the tests, loaded as the host loads it.</summary>
internal static class BuiltPacks
{
    private static readonly PackHost s_host = new(
        typeof(ProgrammeRule).Assembly, typeof(IRuleDefinition).Assembly, typeof(Rule).Assembly, typeof(Programme).Assembly, typeof(Document).Assembly);

    internal static PackCatalog Catalog { get; } = PackCatalog.Read(s_host, Path.Combine(AppContext.BaseDirectory, "packs")).Load();

    internal static IReadOnlyDictionary<string, RulePack> ById { get; } = Catalog.Handles.ToDictionary(
        handle => handle.Manifest.Id,
        handle => new RulePack(handle.Manifest.Id, handle.Manifest.Version.ToString(), handle.Manifest.Title, handle.Assembly));

    internal static IReadOnlyDictionary<string, PackCase> Cases { get; } =
        ById.Values.SelectMany(PackCase.Of).ToDictionary(each => each.ToString());
}
