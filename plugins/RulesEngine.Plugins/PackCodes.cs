using System.Reflection;

namespace RulesEngine.Plugins;

/// <summary>Every code that a message about a pack can have, in order. The pages in <c>codes/</c> and the table in the README are written from it.</summary>
public static class PackCodes
{
    private const string AsNote = "a note; the pack is loaded";
    private const string Incomplete = nameof(PackStatus.Incomplete);
    private const string Incompatible = nameof(PackStatus.Incompatible);
    private const string Superseded = nameof(PackStatus.Superseded);
    private const string Untrusted = nameof(PackStatus.Untrusted);
    private const string Faulted = nameof(PackStatus.Faulted);
    private const string File = "'Entry.dll'";

    private static readonly PackManifest s_pack = Sample("1.3.0");
    private static readonly PackManifest s_older = Sample("1.2.0");

    /// <summary>The codes in order.</summary>
    public static IReadOnlyList<PackCode> All { get; } =
    [
        // The files.
        new("PACK100", "assemblies without a pack.json", Incomplete,
            "Without pack.json nobody can say what a pack is, or which of its assemblies is the entry. The build of a pack's project writes it into the output folder; it is missing when only the .dll was copied.",
            _ => PackMessages.NoManifest("Region.Funding")),
        new("PACK101", "a pack.json that cannot be read, and where", Incomplete,
            "pack.json was edited by hand, or made by something other than the build of a pack's project or 'packs create'. The message names the line or the property.",
            _ => PackMessages.BadManifest("Region.Funding", "pack.json, 'code': \"fund\" is not two to eight capital letters, like FUND")),
        new("PACK102", "a file that should be an assembly and is something else", Incomplete,
            "The file was cut off while it was copied, or another file was given its name. The message says what it found: text, an archive, a native library, a damaged assembly.",
            _ => PackMessages.NotAnAssembly(s_pack, "Region.Funding.dll", PackAssembly.HalfCopied)),
        new("PACK103", "a .deps.json that cannot be read", Incomplete,
            "The list of libraries that the build writes beside the entry is damaged, so it cannot be told which file serves which reference.",
            _ => PackMessages.BadDependencies(s_pack, "Region.Funding.deps.json")),
        new("PACK104", "a library that neither the host nor the pack has", Incomplete,
            "Everything a pack refers to must be shared by the host, be part of the framework, or lie in the pack itself. Found before any code runs; without this check it would show in the middle of a run.",
            _ => PackMessages.MissingReferences(s_pack, [new PackReference("Newtonsoft.Json", new Version(13, 0, 0, 0), PackReferenceOrigin.Missing)])),
        new("PACK105", "no entry assembly", Incomplete,
            "pack.json names a file that is not there: a copy that broke off, or a project whose assembly was renamed without building anew.",
            _ => PackMessages.MissingEntry(s_pack)),
        new("PACK106", "another assembly under the entry's name", Incomplete,
            "The file has the right name, but the assembly in it calls itself otherwise. It was renamed after it was built.",
            _ => PackMessages.OtherEntry(s_pack, new AssemblyName("Region.Spending"))),
        new("PACK107", "files that cannot be read, links, more than a pack may be", Incomplete,
            "All files of a pack are read once, before anything else. Links are not followed, for they may lead anywhere; a pack has at most 2,000 files, 50 MiB each, 200 MiB in all.",
            _ => PackMessages.Unreadable("Region.Funding", "'notes' is a link, and links are not followed")),
        new("PACK108", "an archive that is damaged, or holds what no archive of a pack may hold", Incomplete,
            "Archives are read by rules of their own: only names that mean the same on every system, none twice, no links, nothing encrypted, nothing compressed more than 200 times. What 'packs create' writes keeps them.",
            _ => PackMessages.BadArchive("Region.Funding.1.3.0.rpack", "'../Entry.dll' is not a name that a file of a pack may have")),
        new("PACK109", "a folder that cannot become an archive", "none: an answer of 'packs create'",
            "The folder is not ready, or holds a file whose name would not mean the same on every system.",
            _ => PackMessages.NotArchived(s_pack, "'notes*.txt' is not a name that a file of a pack may have")),
        new("PACK110", "one version, two contents", Incompatible,
            "Two folders or files hold the same version of the same pack with different contents. Nobody can say which is meant, so neither is loaded. A new build that is given to others needs a higher version.",
            _ => PackMessages.Contradicted(s_pack, ["'Region.Funding'", "'Region.Funding.1.3.0.rpack'"])),
        new("PACK111", "the same pack in two places", Superseded,
            "Both hold the same bytes, so one of them is used and the other is passed over.",
            _ => PackMessages.Repeated(s_pack, "Region.Funding")),
        new("PACK112", "a higher version is there", Superseded,
            "Of several versions of a pack the highest is used. The others may stay; they are named so that nobody wonders.",
            _ => PackMessages.Superseded(s_older, s_pack, "Region.Funding.1.3.0.rpack")),
        new("PACK113", "a folder or other contents of the same version stand where a pack would be installed", "none: an answer of 'packs install'",
            "'packs install' replaces archives by archives of a higher version. It deletes no folder that somebody may work in, and never puts other contents under the same version.",
            _ => PackMessages.FolderInTheWay(s_pack, "Region.Funding", s_older)),
        new("PACK114", "code of the pack's own that looks at more than facts", "none: an answer of the pack's build, 'rules test', 'packs create', 'packs check' and 'packs verify'",
            "The same facts must give the same findings on every machine and every day. So a rule has no clock, culture, file, network, randomness or thread of its own. The pack's own code is read as data for the members that give them; "
            + "libraries that it brings are listed by 'packs show' and not judged.",
            _ => PackMessages.LooksBeyondFacts("FUND-01", new PackUse("clock", "DateTime.Now", CapabilityTable.Instead("System.DateTime", "clock"), "Region.Funding.UnderfundedRegion", null, 0, 0))),

        // The host.
        new("PACK201", "members that the contract of this host does not have, each by name", Incompatible,
            "The pack was built against a newer Sdk, or against one that has lost a member since. What it uses is compared with what this host has, member by member, before any code runs.",
            host => PackMessages.MissingMembers(s_pack, host, ["Programme.Duration", "Region.Overlaps(Period)"])),
        new("PACK202", "built for another framework", Incompatible,
            "The entry was built for a later .NET than this host runs on, or for .NET Framework.",
            _ => PackMessages.OtherFramework(s_pack, ".NET 11.0")),
        new("PACK203", "brings a shared assembly; the host's own is used", AsNote,
            "RuleModel, Fluent, Programmes, Documents and Sdk are the host's own objects for every pack, whatever version was asked for. A copy in the pack is never loaded. The build of a pack's project refuses to ship one: there it is an error.",
            _ => PackMessages.ShipsContract(s_pack, ["'RulesEngine.Sdk.dll'"])),
        new("PACK204", "built for .NET Standard", AsNote,
            "It may well run, but none of the contract's assemblies is built for .NET Standard, so it cannot use them.",
            _ => PackMessages.ForStandard(s_pack, ".NET Standard 2.0")),
        new("PACK205", "made for another version of the contract", Incompatible,
            "pack.json says which versions of the Sdk the pack was made for, in its property 'sdk': '1.4' means 1.4 and every later 1.x; a range like '>=1.4 <3' says it outright. This host has another one.",
            host => PackMessages.OtherContract(Sample("2.0.0", sdk: "9.0"), host)),

        // Trust.
        new("PACK301", "files that differ from what pack.json lists", Incomplete,
            "Every file is hashed and compared with the SHA-256 in pack.json. A difference is a damaged copy, or a file that somebody changed after the pack was made.",
            _ => PackMessages.Altered(s_pack, [File])),
        new("PACK302", "files that pack.json does not list", Incomplete,
            "Where pack.json lists files, the pack has exactly these. A file that nobody vouched for is not taken along.",
            _ => PackMessages.Undeclared(s_pack, ["'Extra.dll'"])),
        new("PACK303", "files that pack.json lists and that are not there", Incomplete,
            "A part of the pack was lost on the way.",
            _ => PackMessages.Lacking(s_pack, [File])),
        new("PACK304", "an archive whose pack.json lists no files", Incomplete,
            "The archive was zipped by other means than 'packs create', so nothing says what belongs into it.",
            _ => PackMessages.Unlisted(s_pack)),
        new("PACK305", "a higher version is installed", "none: an answer of 'packs install'",
            "Going back to an older version is a way to bring back a fault that was mended. It is done only when asked for.",
            _ => PackMessages.Downgrade(s_older, s_pack)),
        new("PACK306", "a signature that does not fit", Untrusted,
            "pack.json.sig is a signature over the exact bytes of pack.json. Refused under every policy: a signature that does not fit is worse than none.",
            _ => PackMessages.BrokenSignature(s_pack)),
        new("PACK307", "a pack or key that cannot sign", "none: an answer of 'packs sign'",
            "Only an archive is signed, for only its pack.json lists every file; and only with a key on the curve P-256.",
            _ => PackMessages.NotSignable(s_pack, "a key on the curve P-384 signs no packs")),
        new("PACK308", "signed with a key of another kind", Untrusted,
            "Packs are signed with ECDSA on the curve P-256 and with nothing else. The key is told apart before it is used for anything: RSA keys of whatever length, other curves and other algorithms are refused by name, under every policy.",
            _ => PackMessages.OtherKey(s_pack, "an RSA key of 1024 bits")),
        new("PACK309", "an older version of a signed pack than was loaded before", Untrusted,
            "An old version keeps its good signature for ever, and with it every fault that was mended since. So the highest version of each pack signed with a trusted key is remembered in the user's folder for data, by its key and id, and a lower one is not loaded. "
            + "Where somebody chose to go back, 'packs install --allow-downgrade' says so, and so does the pack's own hash in the trust file. Unsigned packs are not remembered: whoever can put in an old one can put in anything.",
            _ => PackMessages.OlderThanSeen(s_older, new PackVersion(1, 3, 0), "seen.json")),
        new("PACK310", "denied by the trust file", Untrusted,
            "The trust file lists the pack's hash or its publisher's key under 'denied', which goes before everything else.",
            _ => PackMessages.Denied(s_pack, new PackVoucher(new string('0', 64), "Withdrawn by its publisher"))),
        new("PACK311", "policy 'listed': neither pack nor key is listed", Untrusted,
            "Under the policy 'listed' a pack is loaded when the trust file lists its hash or the key that signed it.",
            _ => PackMessages.NotListed(s_pack, "Region.Funding.1.3.0.rpack")),
        new("PACK312", "policy 'signed': not signed with a listed key", Untrusted,
            "Under the policy 'signed' a pack is loaded when it is signed with a key that the trust file lists.",
            _ => PackMessages.NotSigned(s_pack, new Pack("Region.Funding.1.3.0.rpack", "Region.Funding.1.3.0.rpack"))),
        new("PACK313", "policy 'local': everybody may write where the pack lies", Untrusted,
            "Under the policy 'local' whoever may write to the packs folder decides what runs. So a pack is not loaded where everybody may: to itself, to its folder or to a folder above. Folders such as /tmp, where only the owner may replace a file, are excepted.",
            _ => PackMessages.OpenToOthers(s_pack, "packs")),
        new("PACK314", "the group may write where packs lie", "a note of 'packs doctor'",
            "The members of the group decide what runs. That is often meant; it is told so that somebody has seen it.",
            _ => PackMessages.OpenToGroup("packs")),
        new("PACK315", "a trust file that cannot be relied on", Untrusted,
            "The trust file is named and not there, cannot be read, holds an unknown word, or may be written to by everybody. Then no pack is loaded: a broken lock is no open door.",
            _ => PackMessages.NoTrustFile(s_pack, "line 1: this is not JSON")),
        new("PACK316", "a memory of versions that cannot be relied on", Untrusted,
            "The file in which the versions of signed packs are remembered cannot be read, holds what this program did not write, or may be written to by everybody. Then no signed pack is loaded, for it may be an older one.",
            _ => PackMessages.NoMemory(s_pack, "seen.json", "it is not what this program wrote")),
        new("PACK317", "a version that could not be remembered", AsNote,
            "The pack was loaded, and the file in which versions of signed packs are remembered cannot be written.",
            _ => PackMessages.NotRemembered(s_pack, "seen.json", "Read-only file system")),

        // Loading and running.
        new("PACK401", "the runtime refused it", Faulted,
            "All checks passed and the runtime still could not load the assembly or one of its types.",
            _ => PackMessages.LoadFailed(s_pack, "TypeLoadException: Could not load type 'Region.Funding.Table'.")),
        new("PACK402", "a static constructor threw", Faulted,
            "A static field or constructor of the pack failed. In this process the class stays broken; the next run begins anew.",
            _ => PackMessages.InitializerThrew(s_pack, "Region.Funding.Table", "FormatException: The input string 'twelve' was not in a correct format.")),
        new("PACK403", "let go and out of memory", nameof(PackStatus.Retired),
            "A host that runs for long let the pack go because a higher version took over or because it was taken away. Runs that had begun with it have ended.",
            _ => PackMessages.Retired(s_older, s_pack)),
        new("PACK404", "let go and still in memory", nameof(PackStatus.StillInMemory),
            "A run that began before the exchange still uses the pack; or the pack left something that holds it: a running thread or timer, a handler of a host event, a cache of the framework filled by 'dynamic', TypeDescriptor or DataAnnotations. Memory is all it costs: the new version is in force at once.",
            _ => PackMessages.StillInMemory(s_older, s_pack)),
        new("PACK405", "let go because it was taken away", nameof(PackStatus.Retired),
            "The pack's folder or file is gone from the packs folder, or the trust file denies it now. A pack that lies there broken or half copied is not let go.",
            _ => PackMessages.TakenAway(s_pack)),
        new("PACK406", "a new version failed its trial and did not take over", Faulted,
            "Before a version takes over, its rules are defined and compiled. Where one fails, the version before it goes on.",
            _ => PackMessages.NotTakenOver(s_pack, "RULE101 FUND-01: the rule cannot be defined: no definition today")),
        new("PACK407", "let go because it harms the runs that follow", Faulted,
            "In a host that runs for long a rule that does not come back keeps a processor busy until the host ends. So its pack is let go after the first time, and taken again when its files are others.",
            _ => PackMessages.GivenUp(s_pack, "RULE304 FUND-01: it was not done after 30 seconds and was given up.")),
        new("PACK501", "its code threw", Faulted,
            "The pack's own code failed outside of any rule. A rule that fails is a fault of that rule (RULE301), not of its pack.",
            _ => PackMessages.CodeThrew(s_pack, "InvalidOperationException: Sequence contains no elements.")),
        new("PACK502", "its code threw on a thread of its own", Faulted,
            "A thread, timer, finalizer or forgotten task that the pack started threw. By itself that ends a .NET process; the host catches it where a method of the pack is on the stack.",
            _ => PackMessages.ThreadThrew(s_pack, "InvalidOperationException: Sequence contains no elements.")),
        new("PACK503", "it ended the program", Faulted,
            "The pack called Environment.Exit. In this process nothing can keep it from doing so, and the stack does not show who it was: the packs are named whose code calls it.",
            _ => PackMessages.EndedProcess([s_pack.ToString()])),
        new("PACK504", "something that belongs to the whole process was changed while packs ran", AsNote,
            "Current folder, culture, environment variables, thread pool and standard output belong to the whole process. They are compared and set back after the packs ran. Which of the packs it was cannot be seen from outside.",
            _ => PackMessages.ChangedProcess(["the current folder", "the variable 'TZ'"])),
        new("PACK505", "it took down the worker process it ran in", Faulted,
            "With --isolation process packs run in a worker. What nothing inside a process survives (a stack overflow, Environment.Exit, a crash of native code, a time without end) ends only that; each pack is then tried alone, and those that can be run are run. 134 is an abort, 137 a kill, 139 a crash of native code.",
            _ => PackMessages.TookDownWorker(s_pack, "ended with 134")),
    ];

    /// <summary>The code, whatever its capitals; null where there is no such code.</summary>
    public static PackCode? Find(string code) => All.FirstOrDefault(known => string.Equals(known.Code, code, StringComparison.OrdinalIgnoreCase));

    private static PackManifest Sample(string version, string sdk = "1.0") => new()
    {
        Id = "Region.Funding",
        Version = PackVersion.TryParse(version, out var parsed) ? parsed : default,
        Code = "FUND",
        Title = "Funding of regions",
        Entry = "Region.Funding.dll",
        Sdk = PackVersionRange.TryParse(sdk, out var range) ? range : default!,
    };
}
