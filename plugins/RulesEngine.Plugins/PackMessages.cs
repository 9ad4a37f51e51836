using System.Reflection;

namespace RulesEngine.Plugins;

/// <summary>Everything there is to say about packs: each code once, with its cause and its remedy.</summary>
internal static class PackMessages
{
    public const string OlderThanSeenCode = "PACK309";

    private const string CopyAgain = "Copy the whole output folder of the pack's project again.";
    private const string FetchAgain = "Get the file from its publisher again.";
    private const string BuildAgain = "Build the pack again and copy its whole output folder.";

    public static PackMessage NoManifest(string folder) =>
        new("PACK100", $"'{folder}' was not loaded: it holds assemblies but no pack.json.", CopyAgain);

    public static PackMessage Stray(string file) =>
        new("PACK100", $"'{file}' was not loaded: it lies outside any pack's folder.", "Put the pack's whole output folder, with its pack.json, here instead.");

    public static PackMessage BadManifest(string folder, string problem) =>
        new("PACK101", $"The pack in '{folder}' was not loaded: {problem}.", "Correct the pack's project, build it again and copy its whole output folder.");

    public static PackMessage NotAnAssembly(PackManifest pack, string file, string found) =>
        new("PACK102", $"Pack {pack} was not loaded: '{file}' is not a .NET assembly but {found}.", BuildAgain);

    public static PackMessage BadDependencies(PackManifest pack, string file) =>
        new("PACK103", $"Pack {pack} was not loaded: '{file}' is not a list of dependencies that can be read.", BuildAgain);

    public static PackMessage MissingReferences(PackManifest pack, IReadOnlyList<PackReference> missing) =>
        new(
            "PACK104",
            $"Pack {pack} was not loaded: it uses {Listed([.. missing.Select(reference => $"'{reference.Name}' {reference.Version}")])}, which neither the host nor the pack's folder has.",
            "Copy the whole output folder of the pack's project, which holds what it needs.");

    public static PackMessage MissingEntry(PackManifest pack) =>
        new("PACK105", $"Pack {pack} was not loaded: its folder has no '{pack.Entry}', which pack.json names as the entry.", CopyAgain);

    public static PackMessage OtherEntry(PackManifest pack, AssemblyName found) =>
        new("PACK106", $"Pack {pack} was not loaded: '{pack.Entry}' holds the assembly '{found.Name}'.", "Give the file back its own name, or build the pack again.");

    public static PackMessage Unreadable(string folder, string problem) =>
        new("PACK107", $"The pack in '{folder}' was not loaded: {problem}.", CopyAgain);

    public static PackMessage BadArchive(string file, string problem) =>
        new("PACK108", $"The pack '{file}' was not loaded: {problem}.", FetchAgain);

    public static PackMessage NotArchived(PackManifest pack, string problem) =>
        new("PACK109", $"Pack {pack} was not made into an archive: {problem}.", "Take what does not belong into the pack out of its folder.");

    public static PackMessage Contradicted(PackManifest pack, IReadOnlyList<string> folders) =>
        new("PACK110", $"Pack {pack} was not loaded: {Listed(folders)} hold different contents under this version.", "Keep the folder that is meant and remove the others.");

    public static PackMessage Repeated(PackManifest pack, string folder) =>
        new("PACK111", $"Pack {pack} was not loaded from here: '{folder}' holds the same pack.", "Remove one of the two folders.");

    public static PackMessage Superseded(PackManifest pack, PackManifest winner, string folder) =>
        new("PACK112", $"Pack {pack} was not loaded: '{folder}' holds version {winner.Version}.", "Remove the folder of the version that is not wanted.");

    public static PackMessage NoArchive(PackManifest pack) =>
        new("PACK113", $"Pack {pack} was not installed: it is a folder.", "Make one file of it with 'packs create', or copy the folder into the packs folder yourself.");

    public static PackMessage FolderInTheWay(PackManifest pack, string folder, PackManifest there) =>
        new("PACK113", $"Pack {pack} was not installed: the folder '{folder}' holds version {there.Version} of it.", $"Remove the folder first, with 'packs remove {there.Id}'.");

    public static PackMessage OtherContentThere(PackManifest pack, string file) =>
        new("PACK113", $"Pack {pack} was not installed: '{file}' holds other contents under this version.", "Raise the version of the one that is meant, or remove the one that is there.");

    public static PackMessage LooksBeyondFacts(string who, PackUse use) =>
        new("PACK114", $"{who} uses {use.Member} ({use.Capability}).", $"A rule looks only at facts. {use.Instead}");

    public static PackMessage MissingMembers(PackManifest pack, PackHost host, IReadOnlyList<string> missing) =>
        new(
            "PACK201",
            $"Pack {pack} was not loaded: it uses {Listed(missing)}, which {host.ContractName} {host.ContractVersion} of this host does not have.",
            $"Update the host, or install a version of '{pack.Id}' made for {host.ContractName} {host.ContractVersion.Major}.{host.ContractVersion.Minor}.");

    public static PackMessage OtherFramework(PackManifest pack, string framework) =>
        new(
            "PACK202",
            $"Pack {pack} was not loaded: it is built for {framework}, this host runs .NET {Environment.Version.Major}.{Environment.Version.Minor}.",
            $"Build the pack for net{Environment.Version.Major}.{Environment.Version.Minor}.");

    public static PackMessage ShipsContract(PackManifest pack, IReadOnlyList<string> files) =>
        new(
            "PACK203",
            $"Pack {pack} brings {Listed(files)}, which the host shares with every pack; the host's own is used.",
            "Import RulesEngine.Pack.props in the pack's project: it keeps shared assemblies out.");

    public static PackMessage ForStandard(PackManifest pack, string framework) =>
        new("PACK204", $"Pack {pack} is built for {framework}, which no contract assembly is.", $"Build the pack for net{Environment.Version.Major}.{Environment.Version.Minor}.");

    public static PackMessage OtherContract(PackManifest pack, PackHost host) =>
        new(
            "PACK205",
            $"Pack {pack} was not loaded: it needs {host.ContractName} {pack.Sdk}, this host has {host.ContractVersion}.",
            pack.Sdk.From > host.ContractVersion
                ? $"Update the host, or install an older version of '{pack.Id}'."
                : $"Install a version of '{pack.Id}' made for {host.ContractName} {host.ContractVersion.Major}.{host.ContractVersion.Minor}.");

    public static PackMessage Altered(PackManifest pack, IReadOnlyList<string> files) =>
        new("PACK301", $"Pack {pack} was not loaded: {Listed(files)} {(files.Count == 1 ? "differs" : "differ")} from what pack.json lists.", "Get the pack from its publisher again, or make the archive anew with 'packs create'.");

    public static PackMessage Undeclared(PackManifest pack, IReadOnlyList<string> files) =>
        new("PACK302", $"Pack {pack} was not loaded: pack.json does not list {Listed(files)}.", "Take what does not belong into the pack out of it, or make the archive anew with 'packs create'.");

    public static PackMessage Lacking(PackManifest pack, IReadOnlyList<string> files) =>
        new("PACK303", $"Pack {pack} was not loaded: pack.json lists {Listed(files)}, which {(files.Count == 1 ? "is" : "are")} not there.", "Get the pack from its publisher again, or make the archive anew with 'packs create'.");

    public static PackMessage Unlisted(PackManifest pack) =>
        new("PACK304", $"Pack {pack} was not loaded: it is an archive, and its pack.json lists no files.", "Make the archive with 'packs create', which lists each file with its hash.");

    public static PackMessage Downgrade(PackManifest pack, PackManifest there) =>
        new("PACK305", $"Pack {pack} was not installed: version {there.Version} of it is there, and an older version may have faults that were mended since.", "Install a higher version, or add --allow-downgrade to go back.");

    public static PackMessage BrokenSignature(PackManifest pack) =>
        new("PACK306", $"Pack {pack} was not loaded: its signature does not fit its pack.json.", "Get the pack from its publisher again. If it is your own, make the archive anew with 'packs create' and sign it.");

    public static PackMessage NotSignable(PackManifest pack, string problem) =>
        new("PACK307", $"Pack {pack} was not signed: {problem}.", "Name an .rpack file and the private key of a pair on the curve P-256, as PEM.");

    public static PackMessage OtherKey(PackManifest pack, string kind) =>
        new("PACK308", $"Pack {pack} was not loaded: it is signed with {kind}, and only keys on the curve P-256 sign packs.", "Get the pack from its publisher again, signed with a key on the curve P-256, or make the archive anew with 'packs create'.");

    public static PackMessage OlderThanSeen(PackManifest pack, PackVersion seen, string memory) =>
        new(
            OlderThanSeenCode,
            $"Pack {pack} was not loaded: version {seen} of it, signed with the same key, was loaded here before, and an older version may have faults that were mended since.",
            $"Get a higher version. To go back to this one, install it with 'packs install FILE --allow-downgrade', or take the pack out of '{memory}'.");

    public static PackMessage Denied(PackManifest pack, PackVoucher verdict) =>
        new("PACK310", $"Pack {pack} was not loaded: the trust file denies it{(verdict.Name.Length == 0 ? "" : $", as '{verdict.Name}'")}.", "Remove it with 'packs remove', or take it off the list 'denied' of the trust file.");

    public static PackMessage NotListed(PackManifest pack, string path) =>
        new("PACK311", $"Pack {pack} was not loaded: the trust file lists neither the pack nor the key of its publisher.", $"Look at it with 'packs show', then vouch for it with 'packs trust {path}'.");

    public static PackMessage NotSigned(PackManifest pack, Pack found) =>
        new(
            "PACK312",
            $"Pack {pack} was not loaded: {(found.SignerKey is null ? "it is not signed" : "the trust file does not list the key that signed it")}, and this host loads signed packs only.",
            found.SignerKey is null ? "Get a signed pack from its publisher, or sign it with 'packs sign'." : $"Look at it with 'packs show', then vouch for its publisher with 'packs trust {found.Folder}'.");

    public static PackMessage OpenToOthers(PackManifest pack, string place) =>
        new("PACK313", $"Pack {pack} was not loaded: everybody on this machine may write to '{place}'.", "Take that right away, with 'chmod o-w', once you have seen that the pack is still what it was.");

    public static PackMessage OpenToGroup(string place) =>
        new("PACK314", $"The group may write to '{place}', and so decide which packs are loaded.", "Take that right away, with 'chmod g-w', unless the whole group is meant to.");

    public static PackMessage NoTrustFile(PackManifest pack, string problem) =>
        new("PACK315", $"Pack {pack} was not loaded: the trust file cannot be relied on: {problem}.", "Correct the trust file; 'packs doctor' tells where it is.");

    public static PackMessage NoMemory(PackManifest pack, string memory, string problem) =>
        new("PACK316", $"Pack {pack} was not loaded: the memory of the versions seen, '{memory}', cannot be relied on: {problem}.", "Make it readable and writable for you alone, or remove it to begin anew.");

    public static PackMessage NotRemembered(PackManifest pack, string memory, string problem) =>
        new("PACK317", $"That pack {pack} was loaded could not be written to '{memory}', so an older version would not be noticed: {problem}.", "Give this user a folder for data that can be written to.");

    public static PackMessage LoadFailed(PackManifest pack, string fault) =>
        new("PACK401", $"Pack {pack} faulted while it was loaded: {fault}", "Report it to the pack's author. The other packs run.");

    public static PackMessage InitializerThrew(PackManifest pack, string type, string fault) =>
        new("PACK402", $"Pack {pack} faulted in the static constructor of '{type}': {fault}", "Report it to the pack's author. The other packs run.");

    public static PackMessage Retired(PackManifest pack, PackManifest? successor) =>
        new("PACK403", $"Pack {pack} was let go{By(successor)}, and has left memory.", "Nothing is to be done.");

    public static PackMessage StillInMemory(PackManifest pack, PackManifest? successor) =>
        new("PACK404", $"Pack {pack} was let go{By(successor)}, and is still in memory: a run uses it, or something it left behind holds it.", "Nothing is to be done where it leaves after the next runs. Where it never does, its memory is freed when the host is started anew; tell its author.");

    public static PackMessage TakenAway(PackManifest pack) =>
        new("PACK405", $"Pack {pack} was let go: it is no longer in the packs folder, or it is denied.", "Nothing is to be done where that is meant; else put it back.");

    public static PackMessage NotTakenOver(PackManifest pack, string fault) =>
        new("PACK406", $"Pack {pack} did not take over: {fault}", "Report it to the pack's author. What ran before goes on.");

    public static PackMessage GivenUp(PackManifest pack, string why) =>
        new("PACK407", $"Pack {pack} was let go, for what it left running would harm the runs that follow: {why}", "Report it to the pack's author, and put a mended version in its place.");

    public static PackMessage CodeThrew(PackManifest pack, string fault) =>
        new("PACK501", $"Pack {pack} faulted: {fault}", "Report it to the pack's author. The other packs run.");

    public static PackMessage ThreadThrew(PackManifest pack, string fault) =>
        new("PACK502", $"Pack {pack} faulted on a thread of its own: {fault}", "Report it to the pack's author. The other packs run; what this one found may not be all.");

    public static PackMessage EndedProcess(IReadOnlyList<string> suspects) =>
        new("PACK503", $"{(suspects.Count == 0 ? "A pack" : $"Pack {string.Join(" or ", suspects)}")} ended the program before its work was done. What was not written by then is not written.", "Report it to the pack's author, and take the pack out with 'packs remove'; or run with --isolation process, where a pack ends only its own.");

    public static PackMessage ChangedProcess(IReadOnlyList<string> changed) =>
        new("PACK504", $"While the packs ran, {Listed(changed)} {(changed.Count == 1 ? "was" : "were")} changed, which is no business of a rule; it was set back.", "Look with 'packs show' which pack does more than look at facts, and report it to its author.");

    public static PackMessage TookDownWorker(PackManifest pack, string manner) =>
        new("PACK505", $"Pack {pack} took down the process it ran in, which {manner}. The others were run without it.", "Report it to the pack's author; with -v the process's own words are told.");

    private static string By(PackManifest? successor) => successor is null ? "" : $" for {successor.Version}";

    /// <summary>'a', 'b' and 'c'; of more than six, the first five and how many others.</summary>
    private static string Listed(IReadOnlyList<string> names) => names.Count switch
    {
        1 => names[0],
        <= 6 => $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}",
        _ => $"{string.Join(", ", names.Take(5))} and {names.Count - 5} others",
    };
}
