namespace RulesEngine.Plugins.Tests.Inspection;

public sealed class PackInspectorTests : IDisposable
{
    private readonly Shelf _shelf = new();

    public void Dispose() => _shelf.Dispose();

    [Fact]
    public void References_are_met_by_the_host_the_framework_or_the_pack()
    {
        _shelf.Put("Plain");

        var inspection = _shelf.Read().Packs.Single().Inspection!;

        inspection.Assembly.ShouldBe("Fixture.Plain 1.0.0.0");
        inspection.TargetFramework.ShouldBe(".NETCoreApp,Version=v10.0");
        inspection.References.Select(reference => (reference.Name, reference.Origin)).ShouldBe(
        [
            ("Fixture.Contract", PackReferenceOrigin.Shared),
            ("Fixture.Library", PackReferenceOrigin.Private),
            ("System.Runtime", PackReferenceOrigin.Framework),
        ]);
        inspection.MissingMembers.ShouldBeEmpty();
        inspection.Capabilities.Select(capability => capability.ToString()).ShouldBe(["PackCapability { Name = culture, Use = CultureInfo.CurrentUICulture, File = Fixture.Plain.dll }"]);
    }

    [Fact]
    public void Everything_a_pack_uses_that_this_host_lacks_is_named()
    {
        _shelf.Put("Ahead");

        _shelf.Read().Packs.Single().State.ShouldBe(
            PackStatus.Incompatible,
            "PACK201 Pack 'Ahead' 1.0.0 was not loaded: it uses Plan.Describe(Since), Plan.Duration, Review and Since.Later(Int32), which Fixture.Contract 1.2.0 of this host does not have. "
            + "Update the host, or install a version of 'Ahead' made for Fixture.Contract 1.2.");
    }

    [Theory]
    [InlineData("2.0", "it needs Fixture.Contract 2.0, this host has 1.2.0. Update the host, or install an older version of 'Plain'.")]
    [InlineData(">=0.5 <1", "it needs Fixture.Contract >=0.5 <1, this host has 1.2.0. Install a version of 'Plain' made for Fixture.Contract 1.2.")]
    public void A_pack_made_for_another_contract_says_what_to_do(string sdk, string expected)
    {
        _shelf.Put("Plain", sdk: sdk);

        _shelf.Read().Packs.Single().State.ShouldBe(PackStatus.Incompatible, $"PACK205 Pack 'Plain' 1.0.0 was not loaded: {expected}");
    }

    [Theory]
    [InlineData(".NETCoreApp,Version=v11.0", ".NET 11.0")]
    [InlineData(".NETFramework,Version=v4.8", ".NET Framework 4.8")]
    public void A_pack_for_another_framework_is_refused(string framework, string name)
    {
        _shelf.PutManifest("Other", "Other").PutAssembly("Other/Entry.dll", framework);

        _shelf.Read().Packs.Single().State.ShouldBe(
            PackStatus.Incompatible, $"PACK202 Pack 'Other' 1.0.0 was not loaded: it is built for {name}, this host runs .NET 10.0. Build the pack for net10.0.");
    }

    [Fact]
    public void A_pack_for_NET_Standard_is_loaded_with_a_note()
    {
        _shelf.PutManifest("Old", "Old").PutAssembly("Old/Entry.dll", ".NETStandard,Version=v2.0");

        var pack = _shelf.Read().Packs.Single();

        pack.State.Status.ShouldBe(PackStatus.Ready);
        pack.Notes.Single().ToString().ShouldBe("PACK204 Pack 'Old' 1.0.0 is built for .NET Standard 2.0, which no contract assembly is. Build the pack for net10.0.");
    }

    [Fact]
    public void A_pack_whose_library_was_not_copied_is_incomplete()
    {
        _shelf.Put("Plain");
        File.Delete(_shelf.At("Plain/Fixture.Library.dll"));

        _shelf.Read().Packs.Single().State.ShouldBe(
            PackStatus.Incomplete,
            "PACK104 Pack 'Plain' 1.0.0 was not loaded: it uses 'Fixture.Library' 1.0.0.0, which neither the host nor the pack's folder has. Copy the whole output folder of the pack's project, which holds what it needs.");
    }

    [Fact]
    public void A_pack_without_its_main_assembly_is_incomplete()
    {
        _shelf.PutManifest("Empty", "Empty");

        _shelf.Read().Packs.Single().State.ShouldBe(
            PackStatus.Incomplete, "PACK105 Pack 'Empty' 1.0.0 was not loaded: its folder has no 'Entry.dll', which pack.json names as the entry. Copy the whole output folder of the pack's project again.");
    }

    [Theory]
    [InlineData("", "an empty file")]
    [InlineData("Hello, I am a library.", "text")]
    [InlineData("Сәлем, мен кітапханамын.", "text")]
    [InlineData("PK\u0003\u0004zip", "a zip archive")]
    [InlineData("\u007fELF\u0002\u0001\u0001\0", "a native library for Linux (ELF)")]
    [InlineData("MZ and no more", "a damaged or half-copied assembly")]
    [InlineData("\0\0\0\0\0", "bytes of no known kind")]
    public void What_is_named_dll_and_is_none_is_called_what_it_is(string content, string found)
    {
        _shelf.PutManifest("Fake", "Fake").PutText("Fake/Entry.dll", content);

        _shelf.Read().Packs.Single().State.ShouldBe(
            PackStatus.Incomplete, $"PACK102 Pack 'Fake' 1.0.0 was not loaded: 'Entry.dll' is not a .NET assembly but {found}. Build the pack again and copy its whole output folder.");
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.5)]
    [InlineData(0.9)]
    public void A_half_copied_assembly_is_never_loaded(double share)
    {
        _shelf.Put("Plain");
        var whole = File.ReadAllBytes(_shelf.At("Plain/Fixture.Plain.dll"));
        _shelf.PutFile("Plain/Fixture.Plain.dll", whole[..(int)(whole.Length * share)]);

        var pack = _shelf.Read().Load().Packs.Single();

        pack.State.Status.ShouldBe(PackStatus.Incomplete);
        pack.State.Reason!.Code.ShouldBe("PACK102");
    }

    [Fact]
    public void A_half_copied_library_of_a_pack_is_named()
    {
        _shelf.Put("Plain").PutText("Plain/Fixture.Library.dll", "MZ");

        _shelf.Read().Packs.Single().State.Reason!.Cause.ShouldBe("Pack 'Plain' 1.0.0 was not loaded: 'Fixture.Library.dll' is not a .NET assembly but a damaged or half-copied assembly.");
    }

    [Fact]
    public void Another_assembly_under_the_packs_name_is_refused()
    {
        _shelf.Put("Plain", entry: "Greetings.dll");
        File.Move(_shelf.At("Plain/Fixture.Plain.dll"), _shelf.At("Plain/Greetings.dll"));

        _shelf.Read().Packs.Single().State.ShouldBe(
            PackStatus.Incomplete, "PACK106 Pack 'Plain' 1.0.0 was not loaded: 'Greetings.dll' holds the assembly 'Fixture.Plain'. Give the file back its own name, or build the pack again.");
    }

    [Fact]
    public void A_broken_list_of_dependencies_is_refused()
    {
        _shelf.Put("Plain").PutText("Plain/Fixture.Plain.deps.json", "{ broken");

        _shelf.Read().Packs.Single().State.ShouldBe(
            PackStatus.Incomplete, "PACK103 Pack 'Plain' 1.0.0 was not loaded: 'Fixture.Plain.deps.json' is not a list of dependencies that can be read. Build the pack again and copy its whole output folder.");
    }

    [Fact]
    public void Without_a_list_of_dependencies_what_lies_beside_the_entry_is_found()
    {
        _shelf.Put("Plain");
        File.Delete(_shelf.At("Plain/Fixture.Plain.deps.json"));

        _shelf.Read().Load().Handles.Single().Greeter().Greet("you").ShouldEndWith("library one");
    }

    [Fact]
    public void A_bad_manifest_is_shown_under_the_name_of_its_folder()
    {
        _shelf.Put("Plain").PutText("Plain/pack.json", "{");

        _shelf.Read().Packs.Single().State.ShouldBe(
            PackStatus.Incomplete, "PACK101 The pack in 'Plain' was not loaded: pack.json, line 1: this is not JSON. Correct the pack's project, build it again and copy its whole output folder.");
    }

    [Fact]
    public void A_link_in_a_pack_is_not_followed()
    {
        _shelf.Put("Plain");
        File.CreateSymbolicLink(_shelf.At("Plain/passwords.txt"), _shelf.At("elsewhere.txt"));

        _shelf.Read().Packs.Single().State.ShouldBe(
            PackStatus.Incomplete, "PACK107 The pack in 'Plain' was not loaded: 'passwords.txt' is a link, and links are not followed. Copy the whole output folder of the pack's project again.");
    }

    [Fact]
    public void What_a_rule_has_no_need_of_is_shown()
    {
        _shelf.Put("Trouble");

        _shelf.Read().Packs.Single().Inspection!.Capabilities.Select(capability => $"{capability.Name}: {capability.Use}").ShouldBe(
        [
            "clock: DateTime.UtcNow",
            "environment: Environment.ProcessPath",
            "files: File.Exists",
            "loading code: Assembly.Load",
            "native code: ProcessOfSystem",
            "network: Dns.GetHostName",
            "processes: Process.GetCurrentProcess",
            "processes: Process.ProcessName",
            "randomness: Random.Next",
            "randomness: Random.Shared",
            "threads: Thread.Start",
            "threads: Thread.new",
        ]);
    }

    [Fact]
    public void Attributes_are_read_while_the_pack_is_only_data()
    {
        _shelf.Put("Plain");

        var type = _shelf.Read().Packs.Single().TypesWith("Fixture.LabelAttribute").Single();

        type.FullName.ShouldBe("Fixture.Plain.Greeter");
        type.Attribute("Fixture.LabelAttribute")!.Arguments.ShouldBe(["PLN-01", (int)Fixture.Weight.Heavy]);
        type.Attribute("Fixture.LabelAttribute")!.Named["Note"].ShouldBe("greets");
        type.Attribute("Fixture.OtherAttribute").ShouldBeNull();
        AppDomain.CurrentDomain.GetAssemblies().ShouldNotContain(assembly => assembly.GetName().Name == "Fixture.Platano");
    }

    [Fact]
    public void What_is_embedded_is_read_while_the_pack_is_only_data()
    {
        _shelf.Put("Plain");
        var pack = _shelf.Read().Packs.Single();

        pack.Resource("Fixture.Texts.resources")!.AsSpan(0, 4).ToArray().ShouldBe([0xCE, 0xCA, 0xEF, 0xBE]);
        pack.Resource("Fixture.Words.resources").ShouldBeNull();
    }

    [Fact]
    public void Every_file_of_a_pack_is_told_with_its_hash()
    {
        _shelf.Put("Plain").PutText("Plain/notes.txt", "abc");

        var file = _shelf.Read().Packs.Single().Files.Single(file => file.Path == "notes.txt");

        file.ShouldBe(new PackFile("notes.txt", 3, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }
}
