namespace RulesEngine.Plugins.Tests.Archives;

public sealed class PackInstallationTests : IDisposable
{
    private readonly Shelf _shelf = new();
    private readonly Shelf _source = new();

    public void Dispose()
    {
        _shelf.Dispose();
        _source.Dispose();
    }

    [Fact]
    public void A_folder_is_not_installed_as_it_is()
    {
        Problem(_source.Put("Plain").Read().Packs.Single()).ShouldBe(
            "PACK113 Pack 'Plain' 1.0.0 was not installed: it is a folder. Make one file of it with 'packs create', or copy the folder into the packs folder yourself.");
    }

    [Fact]
    public void A_pack_that_would_not_be_loaded_is_not_installed()
    {
        _source.PutFile("Plain.rpack", _source.Put("Plain").Archived("Plain").With("more.txt", "more"));

        Problem(Archived()).ShouldStartWith("PACK302 ");
    }

    [Fact]
    public void A_folder_of_the_same_or_a_higher_version_is_not_pushed_out_in_silence()
    {
        _shelf.Put("Plain", version: "1.0.0");
        _source.PutFile("Plain.rpack", _source.Put("Plain").Archived("Plain"));

        Problem(Archived()).ShouldBe("PACK113 Pack 'Plain' 1.0.0 was not installed: the folder 'Plain' holds version 1.0.0 of it. Remove the folder first, with 'packs remove Plain'.");
    }

    [Fact]
    public void Other_contents_under_an_installed_version_are_refused()
    {
        _source.PutFile("Plain.rpack", _source.Put("Plain").Archived("Plain"));
        _shelf.PutFile("Plain.1.0.0.rpack", _source.Archived("Plain", "Somebody"));

        Problem(Archived()).ShouldBe(
            "PACK113 Pack 'Plain' 1.0.0 was not installed: 'Plain.1.0.0.rpack' holds other contents under this version. Raise the version of the one that is meant, or remove the one that is there.");
    }

    [Fact]
    public void What_changed_since_it_was_looked_at_is_not_installed()
    {
        _source.PutFile("Plain.rpack", _source.Put("Plain").Archived("Plain"));
        PackInstallation.TryDecide(Archived(), _shelf.Read(), _shelf.Folder, mayDowngrade: false, out var installation, out _).ShouldBeTrue();
        _source.PutFile("Plain.rpack", _source.Archived("Plain", "Somebody"));

        installation.CarryOut()!.ToString().ShouldBe("PACK108 The pack 'Plain.rpack' was not loaded: it changed while it was installed. Get the file from its publisher again.");

        Directory.GetFiles(_shelf.Folder).ShouldBeEmpty();
    }

    private Pack Archived() => PackCatalog.Read(Shelf.Host, _source.At("Plain.rpack")).Packs.Single();

    private string Problem(Pack pack)
    {
        PackInstallation.TryDecide(pack, _shelf.Read(), _shelf.Folder, mayDowngrade: false, out _, out var problem).ShouldBeFalse();
        return problem.ToString();
    }
}
