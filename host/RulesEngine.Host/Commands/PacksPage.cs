using System.Globalization;
using RulesEngine.Host.Output;
using RulesEngine.Plugins;

namespace RulesEngine.Host.Commands;

/// <summary>A pack on the screen, for whoever decides about it.</summary>
internal sealed class PacksPage(Screen screen)
{
    public void Print(Pack pack)
    {
        screen.Line("Pack", pack.Manifest is { } manifest ? $"{manifest}, {manifest.Title}" : pack.Name, "bold");
        screen.Line("At", pack.Folder);
        screen.Line("State", pack.State.Reason is { } reason ? $"{PacksReading.Word(pack.State.Status)}: {reason}" : $"{PacksReading.Word(pack.State.Status)}: sound, and nothing of it has run");
        screen.Line("Signed", pack switch
        {
            { SignerName: { } name } => $"with the trusted key of '{name}', {pack.SignerKey}",
            { SignerKey: { } key } => $"with a key that the trust file does not list, {key}",
            _ => PacksReading.Word(pack.Signature),
        });
        if (pack.Manifest?.Publisher is { } publisher)
        {
            screen.Line("Publisher", pack.SignerKey is null ? $"{publisher}, which nothing proves" : $"{publisher}, as whoever holds the key says");
        }

        screen.Line("SHA-256", pack.Hash ?? "—");
        if (pack.Manifest is { } needs)
        {
            screen.Line("Entry", $"{needs.Entry}{(pack.Inspection is { } read ? $": {read.Assembly}, {read.TargetFramework ?? "framework not said"}" : "")}");
            screen.Line("Contract", needs.Sdk.Text);
        }

        Part("Rules", PacksReading.RulesOf(pack).Select(rule => $"{rule.Code}  {rule.Title}".TrimEnd()));
        Part("Templates", PacksReading.TemplatesOf(pack).Select(template => $"{template.Name}  {template.Purpose}"));
        if (pack.Inspection is { } inspection)
        {
            Part("Uses", inspection.References.Select(reference => $"{reference.Name} {reference.Version}, {OriginOf(reference)}"));
            Part("Lacks", inspection.MissingMembers);
            Part("Does", inspection.Capabilities.Select(capability => $"{capability.Name}: {capability.Use} ({capability.File})"));
        }

        Part("Files", pack.Files.Select(file => string.Create(CultureInfo.InvariantCulture, $"{file.Path}, {file.Size:#,0} bytes, {file.Sha256}")));
        Part("Notes", pack.Notes.Select(note => note.ToString()));
        screen.Line();
    }

    private static string OriginOf(PackReference reference) => reference.Origin switch
    {
        PackReferenceOrigin.Shared => "the host's",
        PackReferenceOrigin.Framework => "the framework's",
        PackReferenceOrigin.Private => "its own",
        _ => "missing",
    };

    private void Part(string label, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            screen.Line(label, line);
            label = "";
        }
    }
}
