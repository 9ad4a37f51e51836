using System.Text;
using System.Text.Json;
using RulesEngine.Host.Output;
using RulesEngine.Plugins;
using RulesEngine.Sdk;

namespace RulesEngine.Host.Commands;

/// <summary>What lists and pages tell about a pack, read from its files: none of its code runs.</summary>
internal static class PacksReading
{
    /// <summary>The rules by code, each with the title on its card; without one where the pack embeds no card.</summary>
    public static IReadOnlyList<PackRule> RulesOf(Pack pack) =>
    [
        .. pack.TypesWith(typeof(RuleAttribute).FullName!)
            .Select(type => (Code: type.Attribute(typeof(RuleAttribute).FullName!)?.Arguments is [string code, ..] ? code : null, type.FullName))
            .Where(rule => rule.Code is not null)
            .Select(rule => new PackRule(rule.Code!, TitleOf(pack, rule.FullName, rule.Code!)))
            .OrderBy(rule => rule.Code, StringComparer.Ordinal),
    ];

    /// <summary>Whether something keeps the pack from being loaded; one replaced by a higher version is not kept from it.</summary>
    public static bool IsRefused(Pack pack) => pack.State.Status is not (PackStatus.Ready or PackStatus.Loaded or PackStatus.Superseded);

    public static void Write(Utf8JsonWriter json, Pack pack)
    {
        json.WriteString("id", pack.Manifest?.Id ?? pack.Name);
        json.WriteString("version", pack.Manifest?.Version.ToString());
        json.WriteString("title", pack.Manifest?.Title);
        json.WriteString("state", Word(pack.State.Status));
        json.WriteString("signature", Word(pack.Signature));
        json.WriteString("signer_key_sha256", pack.SignerKey);
        json.WriteString("signer", pack.SignerName);
        json.WriteString("sha256", pack.Hash);
        JsonListing.Words(json, "rules", RulesOf(pack).Select(rule => rule.Code));
        json.WriteString("code", pack.State.Reason?.Code);
        json.WriteString("cause", pack.State.Reason?.Cause);
        json.WriteString("remedy", pack.State.Reason?.Remedy);
    }

    public static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    // The heading of a card reads '# FUND-01 Under-funded region'.
    private static string TitleOf(Pack pack, string type, string code)
    {
        var card = pack.Resource($"{type[(type.LastIndexOf('.') + 1)..]}.md");
        var heading = card is null ? "" : Encoding.UTF8.GetString(card).TrimStart('\uFEFF').Split('\n', 2)[0].Trim();
        var start = $"# {code} ";
        return heading.StartsWith(start, StringComparison.Ordinal) ? heading[start.Length..].Trim() : "";
    }
}
