using System.Reflection;
using System.Runtime.Loader;
using RulesEngine.Documents;
using RulesEngine.Fluent.Dsl;
using RulesEngine.Programmes;
using RulesEngine.RuleModel;
using RulesEngine.Sdk;

namespace RulesEngine.Plugins.Tests.Loading;

/// <summary>What users of the loader that others use for plugins rely on, tried on this one.</summary>
public sealed class PeerScenarioTests : IDisposable
{
    private readonly Shelf _shelf = new();

    public void Dispose() => _shelf.Dispose();

    [Fact]
    public void Two_packs_meet_in_one_contract_and_in_no_library()
    {
        _shelf.Put("Plain").Put("Platano", entry: "Plátano.dll");

        var greeters = _shelf.Read().Load().Handles.Select(handle => handle.Greeter()).ToList();

        greeters.Select(greeter => greeter.GetType().GetInterfaces().Single()).Distinct().ShouldBe([typeof(Fixture.IGreeter)]);
        greeters.Select(LibraryOf).Select(library => library.GetName().Version!.Major).ShouldBe([1, 2]);
    }

    [Fact]
    public void One_library_in_two_packs_is_two_libraries()
    {
        _shelf.Put("Plain").Put("App");

        var libraries = _shelf.Read().Load().Handles.Select(handle => LibraryOf(handle.Greeter())).ToList();

        libraries[0].FullName.ShouldBe(libraries[1].FullName);
        libraries[0].ShouldNotBeSameAs(libraries[1]);
    }

    [Fact]
    public void A_pack_built_against_an_older_contract_gets_the_hosts()
    {
        var later = new AssemblyLoadContext("later contract").LoadFromAssemblyPath(Path.Combine(Shelf.Built("ContractNext"), "Fixture.Contract.dll"));
        _shelf.Put("Plain");

        var handle = PackCatalog.Read(new PackHost(later), _shelf.Folder).Load().Handles.Single();

        var asked = handle.Assembly.GetReferencedAssemblies().Single(reference => reference.Name == "Fixture.Contract").Version;
        asked.ShouldBe(new Version(1, 2, 0, 0));
        later.GetName().Version.ShouldBe(new Version(1, 3, 0, 0));
        handle.Assembly.GetType("Fixture.Plain.Greeter")!.GetInterfaces().Single().Assembly.ShouldBeSameAs(later);
    }

    [Fact]
    public void A_pack_built_against_a_later_contract_runs_where_it_uses_nothing_of_it()
    {
        _shelf.Put("Modest");

        var handle = _shelf.Read().Load().Handles.Single();

        handle.Assembly.GetReferencedAssemblies().Single(reference => reference.Name == "Fixture.Contract").Version.ShouldBe(new Version(1, 3, 0, 0));
        handle.Greeter().ShouldBeAssignableTo<Fixture.IGreeter>();
    }

    [Fact]
    public void Generic_and_inherited_types_of_the_contract_are_the_hosts_too()
    {
        _shelf.Put("Modest");
        var handle = _shelf.Read().Load().Handles.Single();

        handle.Greeter().Greet("all").ShouldBe("all, towns: ORAL, AKTAU");
        var towns = handle.Assembly.GetType("Fixture.Modest.Towns")!;
        towns.BaseType!.GetGenericTypeDefinition().ShouldBe(typeof(Fixture.Catalogue<>));
        Activator.CreateInstance(towns).ShouldBeAssignableTo<Fixture.Named>()!.Name.ShouldBe("towns");
    }

    [Fact]
    public void A_later_contract_that_a_pack_brings_along_does_not_hide_what_the_host_lacks()
    {
        _shelf.Put("Ahead");
        File.Copy(Path.Combine(Shelf.Built("ContractNext"), "Fixture.Contract.dll"), _shelf.At("Ahead/Fixture.Contract.dll"));

        var pack = _shelf.Read().Packs.Single();

        pack.State.Status.ShouldBe(PackStatus.Incompatible);
        pack.State.Reason!.Cause.ShouldBe(
            "Pack 'Ahead' 1.0.0 was not loaded: it uses Plan.Describe(Since), Plan.Duration, Review and Since.Later(Int32), which Fixture.Contract 1.2.0 of this host does not have.");
        pack.Notes.Single().Code.ShouldBe("PACK203");
    }

    [Fact]
    public void The_entry_may_be_a_program()
    {
        _shelf.Put("App");

        _shelf.Read().Load().Handles.Single().Greeter().Greet("Greeter").ShouldBe("Greeter of a program; library one");
    }

    [Fact]
    public void A_native_library_is_found_under_every_name_that_people_write_for_it()
    {
        _shelf.Put("Sqlite");
        var names = _shelf.Read().Load().Handles.Single().Assembly.GetType("Fixture.Sqlite.NativeNames")!;

        var versions = (IReadOnlyList<int>)names.GetProperty("Versions")!.GetValue(null)!;

        versions.Count.ShouldBe(4);
        versions.Distinct().Single().ShouldBeGreaterThan(3_000_000);
    }

    [Fact]
    public void A_native_library_that_is_not_there_is_the_packs_trouble_and_is_named()
    {
        _shelf.Put("Sqlite").Put("Plain");
        foreach (var native in Directory.EnumerateFiles(_shelf.At("Sqlite"), "*e_sqlite3*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".dll", StringComparison.Ordinal)))
        {
            File.Delete(native);
        }

        var catalog = _shelf.Read().Load();
        var sqlite = catalog.Handles.Single(handle => handle.Manifest.Id == "Sqlite");
        var fault = Should.Throw<Exception>(() => sqlite.Greeter().Greet("you"));
        var after = catalog.WithFault(sqlite, fault);

        after.Packs.Single(pack => pack.Manifest!.Id == "Sqlite").State.Reason!.Cause
            .ShouldStartWith("Pack 'Sqlite' 1.0.0 faulted in the static constructor of 'Microsoft.Data.Sqlite.SqliteConnection': DllNotFoundException: Unable to load shared library 'e_sqlite3'");
        after.Handles.Single().Manifest.Id.ShouldBe("Plain");
    }

    [Fact]
    public void What_a_pack_gets_from_the_host_leads_to_nothing_that_is_not_shared()
    {
        Assembly[] shared = [typeof(ProgrammeRule).Assembly, typeof(Rule).Assembly, typeof(IRuleDefinition).Assembly, typeof(Programme).Assembly, typeof(Document).Assembly];
        var names = shared.Select(assembly => assembly.GetName().Name!).ToHashSet(StringComparer.Ordinal);

        shared.SelectMany(assembly => assembly.GetReferencedAssemblies())
            .Where(reference => !FrameworkAssemblies.Has(reference.Name!))
            .Select(reference => reference.Name!)
            .Except(names)
            .ShouldBeEmpty();
    }

    private static Assembly LibraryOf(Fixture.IGreeter greeter)
    {
        greeter.Greet("you");
        return AssemblyLoadContext.GetLoadContext(greeter.GetType().Assembly)!.Assemblies.Single(assembly => assembly.GetName().Name == "Fixture.Library");
    }
}
