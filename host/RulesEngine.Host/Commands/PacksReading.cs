using System.Globalization;
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

    /// <summary>The places in the pack's own code that look at more than facts, each with what to tell its author of the rule it stands in.</summary>
    public static IReadOnlyList<(PackUse Use, PackMessage Message)> UsesBeyondFacts(Pack pack)
    {
        var uses = pack.FindUsesBeyondFacts();
        var codes = uses.Count == 0
            ? []
            : pack.TypesWith(typeof(RuleAttribute).FullName!).ToDictionary(type => type.FullName, type => type.Attribute(typeof(RuleAttribute).FullName!)?.Arguments is [string code, ..] ? code : null);
        return [.. uses.Select(use => (use, use.MessageFor(codes.GetValueOrDefault(use.Type) ?? $"'{use.Type[(use.Type.LastIndexOf('.') + 1)..]}'")))];
    }

    /// <summary>Such a place for readers: the message, after the line it stands in where that is known.</summary>
    public static string Told((PackUse Use, PackMessage Message) place) => place.Use.File is { } file
        ? string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(file)}, line {place.Use.Line}: {place.Message}")
        : place.Message.ToString();

    /// <summary>The briefing templates by name, each with what a reader gets.</summary>
    public static IReadOnlyList<(string Name, string Purpose)> TemplatesOf(Pack pack) =>
    [
        .. pack.TypesWith(typeof(TemplateAttribute).FullName!)
            .Select(type => type.Attribute(typeof(TemplateAttribute).FullName!)?.Arguments)
            .Where(arguments => arguments is [string, string])
            .Select(arguments => ((string)arguments![0]!, (string)arguments[1]!))
            .OrderBy(template => template.Item1, StringComparer.Ordinal),
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
        where T : struct, Enum => string.Concat(value.ToString().Select((letter, at) => at > 0 && char.IsUpper(letter) ? $" {letter}" : $"{letter}")).ToLowerInvariant();

    // The heading of a card reads '# FUND-01 Under-funded region'.
    private static string TitleOf(Pack pack, string type, string code)
    {
        var card = pack.Resource($"{type[(type.LastIndexOf('.') + 1)..]}.md");
        var heading = card is null ? "" : Encoding.UTF8.GetString(card).TrimStart('\uFEFF').Split('\n', 2)[0].Trim();
        var start = $"# {code} ";
        return heading.StartsWith(start, StringComparison.Ordinal) ? heading[start.Length..].Trim() : "";
    }
}
