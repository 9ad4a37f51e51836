using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace RulesEngine.Plugins.Tests.Loading;

public sealed class PackLoadingTests : IDisposable
{
    private readonly Shelf _shelf = new();

    public void Dispose() => _shelf.Dispose();

    [Fact]
    public void Two_packs_use_the_hosts_contract_and_each_its_own_version_of_a_library()
    {
        _shelf.Put("Plain").Put("Platano", entry: "Plátano.dll");

        var greetings = InCulture("en", () => _shelf.Read().Load().Handles.Select(handle => handle.Greeter().Greet("you")).ToList());

        greetings.ShouldBe(["Hello, you; library one", "Hola, you; library two"]);
    }

    [Theory]
    [InlineData("ru", "Здравствуйте, you; library one")]
    [InlineData("kk-KZ", "Сәлем, you; library one")]
    [InlineData("fr", "Hello, you; library one")]
    public void Texts_come_in_the_language_asked_for_or_the_neutral_one(string culture, string expected)
    {
        _shelf.Put("Plain");

        InCulture(culture, () => _shelf.Read().Load().Handles.Single().Greeter().Greet("you")).ShouldBe(expected);
    }

    [Fact]
    public void A_contract_assembly_in_the_pack_is_passed_over_with_a_note()
    {
        _shelf.Put("Plain");
        File.Copy(Path.Combine(Shelf.Built("ContractNext"), "Fixture.Contract.dll"), _shelf.At("Plain/Fixture.Contract.dll"));

        var pack = _shelf.Read().Load().Packs.Single();

        pack.Handle!.Greeter().Greet("you").ShouldEndWith("you; library one");
        pack.Notes.Single().ToString().ShouldBe(
            "PACK203 Pack 'Plain' 1.0.0 brings 'Fixture.Contract.dll', which the host shares with every pack; the host's own is used. Import RulesEngine.Pack.props in the pack's project: it keeps shared assemblies out.");
    }

    [Fact]
    public void Two_packs_may_bring_the_same_native_library()
    {
        _shelf.Put("Sqlite", "first").Put("Sqlite", "second").PutManifest("second", "Second", entry: "Fixture.Sqlite.dll");

        _shelf.Read().Load().Handles.Select(handle => handle.Greeter().Greet("you")).ShouldBe(["YOU", "YOU"]);
    }

    [Fact]
    public void What_happens_to_the_folder_after_reading_does_not_reach_the_pack()
    {
        _shelf.Put("Plain").Put("Platano", entry: "Plátano.dll");
        var catalog = _shelf.Read();
        _shelf.PutText("Plain/Fixture.Plain.dll", "overwritten");
        File.Delete(_shelf.At("Plain/Fixture.Library.dll"));
        File.Copy(_shelf.At("Platano/Fixture.Library.dll"), _shelf.At("Plain/Fixture.Library.dll"));

        var pack = catalog.Load().Packs[0];
        File.WriteAllBytes(_shelf.At("Plain/Fixture.Library.dll"), []);

        InCulture("en", () => pack.Handle!.Greeter().Greet("you")).ShouldBe("Hello, you; library one");
    }

    [Fact]
    public void A_list_of_dependencies_does_not_lead_out_of_the_pack()
    {
        _shelf.Put("Plain").Put("Platano", entry: "Plátano.dll");
        var list = _shelf.At("Plain/Fixture.Plain.deps.json");
        File.Delete(_shelf.At("Plain/Fixture.Library.dll"));
        _shelf.PutText("Plain/Fixture.Plain.deps.json", File.ReadAllText(list).Replace("\"Fixture.Library.dll\"", "\"../Platano/Fixture.Library.dll\"", StringComparison.Ordinal));

        _shelf.Read().Packs[0].State.Reason!.Code.ShouldBe("PACK104");
    }

    [Fact]
    public void A_library_of_the_host_is_not_to_be_had_by_a_pack()
    {
        _shelf.Put("Trouble");
        var busybody = _shelf.Read().Load().Handles.Single().Assembly.GetType("Fixture.Trouble.Busybody")!;

        Should.Throw<TargetInvocationException>(() => busybody.GetMethod("Reach")!.Invoke(null, ["Shouldly"])).InnerException.ShouldBeOfType<FileNotFoundException>();
        Should.NotThrow(() => busybody.GetMethod("Reach")!.Invoke(null, ["System.Xml.Linq"]));
    }

    [Fact]
    public void A_static_constructor_that_throws_faults_its_pack_and_no_other()
    {
        _shelf.Put("Trouble").Put("Plain");
        var catalog = _shelf.Read().Load();
        var trouble = catalog.Handles.Single(handle => handle.Manifest.Id == "Trouble");

        var fault = Should.Throw<TypeInitializationException>(() => trouble.Make("BrokenStart").Greet("you"));
        var after = catalog.WithFault(trouble, fault);

        after.Packs[1].State.ShouldBe(
            PackStatus.Faulted,
            "PACK402 Pack 'Trouble' 1.0.0 faulted in the static constructor of 'Fixture.Trouble.BrokenStart': FormatException: The input string 'twelve' was not in a correct format. Report it to the pack's author. The other packs run.");
        after.Handles.Single().Manifest.Id.ShouldBe("Plain");
        Should.Throw<ObjectDisposedException>(() => trouble.Assembly);
    }

    [Fact]
    public void A_type_that_the_runtime_refuses_faults_its_pack_when_it_is_loaded()
    {
        _shelf.Put("Trouble").Put("Platano", entry: "Plátano.dll");
        var grown = new AssemblyLoadContext("grown contract").LoadFromAssemblyPath(Path.Combine(Shelf.Built("ContractNext"), "Fixture.Contract.dll"));

        var packs = PackCatalog.Read(new PackHost(grown), _shelf.Folder).Load().Packs;

        packs[0].State.Status.ShouldBe(PackStatus.Loaded);
        packs[1].State.Status.ShouldBe(PackStatus.Faulted);
        packs[1].State.Reason!.ToString().ShouldStartWith("PACK401 Pack 'Trouble' 1.0.0 faulted while it was loaded: TypeLoadException: Method 'Bow' in type 'Fixture.Trouble.Waver'");
    }

    [Fact]
    public void What_a_pack_throws_while_it_runs_is_told_in_words()
    {
        _shelf.Put("Plain");
        var catalog = _shelf.Read().Load();

        catalog.WithFault(catalog.Handles.Single(), new TargetInvocationException(new InvalidOperationException("no such\nregion"))).Packs.Single().State.ShouldBe(
            PackStatus.Faulted, "PACK501 Pack 'Plain' 1.0.0 faulted: InvalidOperationException: no such region. Report it to the pack's author. The other packs run.");
    }

    [Fact]
    public void Every_broken_pack_on_the_shelf_leaves_the_sound_one_alone()
    {
        _shelf.Put("Plain").Put("Ahead").PutManifest("Empty", "Empty").PutManifest("Fake", "Fake").PutText("Fake/Entry.dll", "text").PutText("Bad/pack.json", "]").PutText("Stray.dll", "");

        _shelf.Read().Load().Packs.Select(pack => (pack.Name, pack.State.Status)).ShouldBe(
        [
            ("Ahead", PackStatus.Incompatible),
            ("Bad", PackStatus.Incomplete),
            ("Empty", PackStatus.Incomplete),
            ("Fake", PackStatus.Incomplete),
            ("Plain", PackStatus.Loaded),
            ("Stray.dll", PackStatus.Incomplete),
        ]);
    }

    [Fact]
    public void A_collectible_pack_leaves_memory_once_let_go()
    {
        _shelf.Put("Platano", entry: "Plátano.dll");

        var context = UseAndLetGo();
        for (var i = 0; i < 12 && context.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        context.IsAlive.ShouldBeFalse();
    }

    // A local of the calling method would keep the context alive.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private WeakReference UseAndLetGo()
    {
        var handle = _shelf.Read().Load(PackLifetime.Collectible).Handles.Single();
        handle.Greeter().Greet("you").ShouldEndWith("library two");
        var context = new WeakReference(AssemblyLoadContext.GetLoadContext(handle.Assembly), trackResurrection: true);
        handle.Dispose();
        return context;
    }

    private static T InCulture<T>(string culture, Func<T> deed)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            return deed();
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
