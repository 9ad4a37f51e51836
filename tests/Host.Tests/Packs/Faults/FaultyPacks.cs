namespace RulesEngine.Host.Tests.Packs.Faults;

/// <summary>Packs that are broken, outdated, tampered with or not trusted. What goes wrong only once a pack's code runs is tried elsewhere.</summary>
internal static class FaultyPacks
{
    private const string CopyAgain = "Copy the whole output folder of the pack's project again.";
    private const string BuildAgain = "Build the pack again and copy its whole output folder.";
    private const string FetchAgain = "Get the pack from its publisher again, or make the archive anew with 'packs create'.";
    private const string Nobody = "0000000000000000000000000000000000000000000000000000000000000000";
    private const string Ed25519 = "MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=";

    public static IReadOnlyList<FaultyPack> All { get; } =
    [
        new(2, "a private library was not copied", shelf => shelf.PutMade(made => made.For(".NETCoreApp,Version=v10.0").Using("Ministry.Tables", new Version(2, 1, 0, 0))))
        {
            Told = ["PACK104 Pack 'Made' 1.0.0 was not loaded: it uses 'Ministry.Tables' 2.1.0.0, which neither the host nor the pack's folder has. Copy the whole output folder of the pack's project, which holds what it needs."],
        },
        new(2, "a library that the host has for itself", shelf => shelf.PutMade(made => made.For(".NETCoreApp,Version=v10.0").Using("YamlDotNet", new Version(16, 0, 0, 0))))
        {
            Told = ["PACK104 Pack 'Made' 1.0.0 was not loaded: it uses 'YamlDotNet' 16.0.0.0, which neither the host nor the pack's folder has. Copy the whole output folder of the pack's project, which holds what it needs."],
        },
        new(3, "built for a later .NET", shelf => shelf.PutMade(made => made.For(".NETCoreApp,Version=v11.0")))
        {
            Told = ["PACK202 Pack 'Made' 1.0.0 was not loaded: it is built for .NET 11.0, this host runs .NET 10.0. Build the pack for net10.0."],
        },
        new(3, "made for a later Sdk", shelf => shelf.Put("Audience").Reword("Audience", "\"sdk\": \"1.0\"", "\"sdk\": \"2.0\""))
        {
            Told = ["PACK205 Pack 'Audience' 1.0.0 was not loaded: it needs RulesEngine.Sdk 2.0, this host has 1.0.0. Update the host, or install an older version of 'Audience'."],
        },
        new(4, "built for .NET Framework", shelf => shelf.PutMade(made => made.For(".NETFramework,Version=v4.8")))
        {
            Told = ["PACK202 Pack 'Made' 1.0.0 was not loaded: it is built for .NET Framework 4.8, this host runs .NET 10.0. Build the pack for net10.0."],
        },
        new(4, "built for .NET Standard", shelf => shelf.PutMade(made => made.For(".NETStandard,Version=v2.0")))
        {
            Told = ["PACK204 Pack 'Made' 1.0.0 is built for .NET Standard 2.0, which no contract assembly is. Build the pack for net10.0."],
            IsRefused = false,
        },
        new(5, "an empty file under the entry's name", shelf => shelf.Put("Audience").Write($"Audience/{FaultShelf.Audience}", ""))
        {
            Told = [NoAssembly("an empty file")],
        },
        new(5, "text under the entry's name", shelf => shelf.Put("Audience").Write($"Audience/{FaultShelf.Audience}", "version https://git-lfs.github.com/spec/v1"))
        {
            Told = [NoAssembly("text")],
        },
        new(5, "a native library under the entry's name", shelf => shelf.Put("Audience").Write($"Audience/{FaultShelf.Audience}", "\u007fELF\u0002\u0001\u0001\0"))
        {
            Told = [NoAssembly("a native library for Linux (ELF)")],
        },
        new(5, "an archive under the entry's name", shelf => shelf.Put("Audience").Write($"Audience/{FaultShelf.Audience}", "PK\u0003\u0004"))
        {
            Told = [NoAssembly("a zip archive")],
        },
        new(5, "half of the entry", shelf => shelf.Put("Audience").Write($"Audience/{FaultShelf.Audience}", whole => whole[..(whole.Length / 2)]))
        {
            Told = [NoAssembly("a damaged or half-copied assembly")],
        },
        new(5, "nine tenths of the entry", shelf => shelf.Put("Audience").Write($"Audience/{FaultShelf.Audience}", whole => whole[..(whole.Length * 9 / 10)]))
        {
            Told = [NoAssembly("a damaged or half-copied assembly")],
        },
        new(6, "another assembly under the entry's name", shelf => shelf.Put("Audience").Move($"Audience/{FaultShelf.Audience}", "Audience/Audience.dll").Reword("Audience", FaultShelf.Audience, "Audience.dll"))
        {
            Told = ["PACK106 Pack 'Audience' 1.0.0 was not loaded: 'Audience.dll' holds the assembly 'RulesEngine.Rules.Audience'. Give the file back its own name, or build the pack again."],
        },
        new(7, "the same pack twice", shelf => shelf.Put("Audience", "first").Put("Audience", "second"))
        {
            Ran = ["AUD", "RHB"],
        },
        new(7, "one version with two contents", shelf => shelf.Put("Audience", "first").Put("Audience", "second").Write("second/notes.txt", "more"))
        {
            Told =
            [
                "PACK110 Pack 'Audience' 1.0.0 was not loaded: 'first' and 'second' hold different contents under this version. Keep the folder that is meant and remove the others.",
                "PACK110 Pack 'Audience' 1.0.0 was not loaded: 'first' and 'second' hold different contents under this version. Keep the folder that is meant and remove the others.",
            ],
        },
        new(8, "two versions", shelf => shelf.Put("Audience", "old").Put("Audience", "new").Reword("new", "\"version\": \"1.0.0\"", "\"version\": \"1.1.0\""))
        {
            Ran = ["AUD", "RHB"],
        },
        new(9, "rules under codes that are taken", shelf => shelf.Put("Rehabilitation", "zwin").Reword("zwin", "\"id\": \"Rehabilitation\"", "\"id\": \"Zwin\""))
        {
            Told = [Taken("RHB-01", "SmallCaseload"), Taken("RHB-02", "ReturneesWithoutReintegration"), Taken("RHB-03", "SuccessOnFewCases")],
        },
        new(10, "packs that need each other's code", shelf => shelf.Put("Audience").PutMade(made => made.For(".NETCoreApp,Version=v10.0").Using("RulesEngine.Rules.Audience", new Version(1, 0, 0, 0))))
        {
            Told = ["PACK104 Pack 'Made' 1.0.0 was not loaded: it uses 'RulesEngine.Rules.Audience' 1.0.0.0, which neither the host nor the pack's folder has. Copy the whole output folder of the pack's project, which holds what it needs."],
            Ran = ["AUD", "RHB"],
        },
        new(21, "one bit of the entry flipped", shelf => shelf.PutListed("Audience").Write($"Audience/{FaultShelf.Audience}", Flipped))
        {
            Told = [$"PACK301 Pack 'Audience' 1.0.0 was not loaded: '{FaultShelf.Audience}' differs from what pack.json lists. {FetchAgain}"],
        },
        new(21, "one bit of a file flipped that is no code", shelf => shelf.PutListed("Audience").Write("Audience/RulesEngine.Rules.Audience.pdb", Flipped))
        {
            Told = [$"PACK301 Pack 'Audience' 1.0.0 was not loaded: 'RulesEngine.Rules.Audience.pdb' differs from what pack.json lists. {FetchAgain}"],
        },
        new(21, "one bit of an archive's index flipped", shelf => shelf.PutArchive("Audience").Write("Audience.rpack", whole => [.. whole[..^22], (byte)(whole[^22] ^ 1), .. whole[^21..]]))
        {
            Told = ["PACK108 The pack 'Audience.rpack' was not loaded: it is not a whole zip archive. Get the file from its publisher again."],
        },
        new(21, "half of an archive", shelf => shelf.PutArchive("Audience").Write("Audience.rpack", whole => whole[..(whole.Length / 2)]))
        {
            Told = ["PACK108 The pack 'Audience.rpack' was not loaded: it is not a whole zip archive. Get the file from its publisher again."],
        },
        new(22, "not signed where only signed packs are loaded", shelf => shelf.Put("Audience").Trust("""{ "policy": "signed" }"""))
        {
            Told =
            [
                "PACK312 Pack 'Audience' 1.0.0 was not loaded: it is not signed, and this host loads signed packs only. Get a signed pack from its publisher, or sign it with 'packs sign'.",
                "PACK312 Pack 'Rehabilitation' 1.0.0 was not loaded: it is not signed, and this host loads signed packs only. Get a signed pack from its publisher, or sign it with 'packs sign'.",
            ],
            Ran = [],
        },
        new(22, "neither listed nor signed where one of the two is asked for", shelf => shelf.Put("Audience").Trust("""{ "policy": "listed" }"""))
        {
            Told =
            [
                "PACK311 Pack 'Audience' 1.0.0 was not loaded: the trust file lists neither the pack nor the key of its publisher. Look at it with 'packs show', then vouch for it with 'packs trust PACKS/Audience'.",
                "PACK311 Pack 'Rehabilitation' 1.0.0 was not loaded: the trust file lists neither the pack nor the key of its publisher. Look at it with 'packs show', then vouch for it with 'packs trust PACKS/Rehabilitation'.",
            ],
            Ran = [],
        },
        new(22, "lying where everybody may write", shelf => shelf.Put("Audience").Allow("Audience", UnixFileMode.GroupWrite | UnixFileMode.OtherWrite))
        {
            Told = ["PACK313 Pack 'Audience' 1.0.0 was not loaded: everybody on this machine may write to 'PACKS/Audience'. Take that right away, with 'chmod o-w', once you have seen that the pack is still what it was."],
        },
        new(22, "lying where the group may write", shelf => shelf.Put("Audience").Allow("Audience", UnixFileMode.GroupWrite))
        {
            Ran = ["AUD", "RHB"],
        },
        new(22, "lying where everybody may write and only the owner replace", shelf => shelf.Put("Audience").Allow("Audience", UnixFileMode.GroupWrite | UnixFileMode.OtherWrite | UnixFileMode.StickyBit))
        {
            Ran = ["AUD", "RHB"],
        },
        new(22, "a trust file that cannot be read", shelf => shelf.Trust("{ policy: signed }"))
        {
            Told = ["PACK315 Pack 'Rehabilitation' 1.0.0 was not loaded: the trust file cannot be relied on: line 1 is not JSON. Correct the trust file; 'packs doctor' tells where it is."],
            Ran = [],
        },
        new(22, "denied", shelf => shelf.Put("Audience").Trust($$"""{ "denied": [{ "sha256": "{{shelf.HashOf("Audience")}}", "name": "Withdrawn" }] }"""))
        {
            Told = ["PACK310 Pack 'Audience' 1.0.0 was not loaded: the trust file denies it, as 'Withdrawn'. Remove it with 'packs remove', or take it off the list 'denied' of the trust file."],
        },
        new(23, "a file changed after the pack was made", shelf => shelf.PutListed("Audience").Reword("Audience", "\"title\": \"Audience\"", "\"title\": \"Auditors\"").Write("Audience/RulesEngine.Rules.Audience.deps.json", "{}"))
        {
            Told = [$"PACK301 Pack 'Audience' 1.0.0 was not loaded: 'RulesEngine.Rules.Audience.deps.json' differs from what pack.json lists. {FetchAgain}"],
        },
        new(23, "a file that nobody vouched for", shelf => shelf.PutListed("Audience").Write("Audience/extra.dll", "MZ"))
        {
            Told = ["PACK302 Pack 'Audience' 1.0.0 was not loaded: pack.json does not list 'extra.dll'. Take what does not belong into the pack out of it, or make the archive anew with 'packs create'."],
        },
        new(23, "a file that was lost", shelf => shelf.PutListed("Audience").Delete("Audience/RulesEngine.Rules.Audience.deps.json"))
        {
            Told = [$"PACK303 Pack 'Audience' 1.0.0 was not loaded: pack.json lists 'RulesEngine.Rules.Audience.deps.json', which is not there. {FetchAgain}"],
        },
        new(23, "what only looks like a signature", shelf => shelf.PutListed("Audience").Write("Audience/pack.json.sig", $$"""{ "algorithm": "ECDSA-P256-SHA256", "publicKey": "{{Nobody}}", "signature": "{{Nobody}}" }"""))
        {
            Told = ["PACK306 Pack 'Audience' 1.0.0 was not loaded: its signature does not fit its pack.json. Get the pack from its publisher again. If it is your own, make the archive anew with 'packs create' and sign it."],
        },
        new(23, "signed with a key of another kind", shelf => shelf.PutListed("Audience").Write("Audience/pack.json.sig", $$"""{ "algorithm": "ECDSA-P256-SHA256", "publicKey": "{{Ed25519}}", "signature": "AAAA" }"""))
        {
            Told = ["PACK308 Pack 'Audience' 1.0.0 was not loaded: it is signed with an Ed25519 key, and only keys on the curve P-256 sign packs. Get the pack from its publisher again, signed with a key on the curve P-256, or make the archive anew with 'packs create'."],
        },
        new(28, "a pipe that nobody writes to", shelf => shelf.Put("Audience").PutPipe("Audience/pipe"))
        {
            Ran = ["AUD", "RHB"],
        },
        new(28, "a broken list of dependencies", shelf => shelf.Put("Audience").Write("Audience/RulesEngine.Rules.Audience.deps.json", "{ broken"))
        {
            Told = [$"PACK103 Pack 'Audience' 1.0.0 was not loaded: 'RulesEngine.Rules.Audience.deps.json' is not a list of dependencies that can be read. {BuildAgain}"],
        },
        new(29, "no entry", shelf => shelf.Put("Audience").Delete($"Audience/{FaultShelf.Audience}"))
        {
            Told = [$"PACK105 Pack 'Audience' 1.0.0 was not loaded: its folder has no '{FaultShelf.Audience}', which pack.json names as the entry. {CopyAgain}"],
        },
        new(29, "an entry outside of the pack", shelf => shelf.Put("Audience").Reword("Audience", FaultShelf.Audience, "../Rehabilitation/RulesEngine.Rules.Rehabilitation.dll"))
        {
            Told = ["PACK101 The pack in 'Audience' was not loaded: pack.json, 'entry': \"../Rehabilitation/RulesEngine.Rules.Rehabilitation.dll\" is not the file name of an assembly in the pack's own folder, like Region.Funding.dll. Correct the pack's project, build it again and copy its whole output folder."],
        },
        new(29, "no pack.json", shelf => shelf.Put("Audience").Delete("Audience/pack.json"))
        {
            Told = [$"PACK100 'Audience' was not loaded: it holds assemblies but no pack.json. {CopyAgain}"],
        },
        new(29, "half of pack.json", shelf => shelf.Put("Audience").Write("Audience/pack.json", whole => whole[..(whole.Length / 2)]))
        {
            Told = ["PACK101 The pack in 'Audience' was not loaded: pack.json, line 5: this is not JSON. Correct the pack's project, build it again and copy its whole output folder."],
        },
    ];

    private static string NoAssembly(string found) => $"PACK102 Pack 'Audience' 1.0.0 was not loaded: '{FaultShelf.Audience}' is not a .NET assembly but {found}. {BuildAgain}";

    private static string Taken(string code, string rule) => $"RULE102 {code}: the code is used by '{rule}' of pack 'Rehabilitation' and again by '{rule}' of pack 'Zwin'. Give the second one another code.";

    private static byte[] Flipped(byte[] whole)
    {
        whole[whole.Length / 2] ^= 1;
        return whole;
    }
}
