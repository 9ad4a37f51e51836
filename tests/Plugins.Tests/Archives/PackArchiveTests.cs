using System.Globalization;
using System.IO.Compression;

namespace RulesEngine.Plugins.Tests.Archives;

public sealed class PackArchiveTests : IDisposable
{
    private readonly Shelf _shelf = new();
    private readonly Shelf _source = new();

    public void Dispose()
    {
        _shelf.Dispose();
        _source.Dispose();
    }

    [Fact]
    public void An_archive_is_loaded_like_the_folder_it_was_made_from()
    {
        _shelf.PutFile("Plain.rpack", _source.Put("Plain").Archived("Plain"));
        _shelf.PutFile("Platano.rpack", _source.Put("Platano", entry: "Plátano.dll").Archived("Platano"));

        var packs = _shelf.Read().Load().Packs;

        packs.ShouldAllBe(pack => pack.State.Status == PackStatus.Loaded && pack.IsArchive);
        packs.Select(pack => InKazakh(pack.Handle!)).ShouldBe(["Сәлем, you; library one", "Hola, you; library two"]);
    }

    [Fact]
    public void An_archive_may_bring_native_libraries()
    {
        _shelf.PutFile("Sqlite.rpack", _source.Put("Sqlite").Archived("Sqlite"));

        _shelf.Read().Load().Handles.Single().Greeter().Greet("you").ShouldBe("YOU");
    }

    [Fact]
    public void The_same_files_make_the_same_bytes()
    {
        var first = _source.Put("Plain").Archived("Plain");
        foreach (var file in Directory.GetFiles(_source.At("Plain")))
        {
            File.SetLastWriteTimeUtc(file, new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        }

        _source.Archived("Plain").ShouldBe(first);
    }

    [Fact]
    public void An_archive_says_whose_it_is_which_rules_it_brings_and_the_hash_of_each_file()
    {
        var archive = _source.Put("Plain").Archived("Plain", "Ministry", new PackRule("FIX-01", "Қаржы"));

        var manifest = _shelf.PutFile("Plain.rpack", archive).Read().Packs.Single().Manifest!;

        manifest.Publisher.ShouldBe("Ministry");
        manifest.Rules.ShouldBe([new PackRule("FIX-01", "Қаржы")]);
        manifest.Files!.Keys.ShouldContain("ru/Fixture.Plain.resources.dll");
        manifest.Files.Keys.ShouldNotContain("pack.json");
        using var zip = new ZipArchive(new MemoryStream(archive));
        zip.Entries.Select(entry => entry.FullName).ShouldBe(["pack.json", .. manifest.Files.Keys.Order(StringComparer.Ordinal)]);
        zip.Entries.ShouldAllBe(entry => entry.LastWriteTime.Year == 1980);
    }

    [Fact]
    public void An_archive_made_from_an_archive_is_the_same()
    {
        var archive = _source.Put("Plain").Archived("Plain");

        _shelf.PutFile("Plain.rpack", archive).Archived("Plain.rpack").ShouldBe(archive);
    }

    [Fact]
    public void A_file_that_differs_from_the_list_is_named()
    {
        _shelf.PutFile("Plain.rpack", _source.Put("Plain").Archived("Plain").With("Fixture.Library.dll", "another"));

        _shelf.Read().Packs.Single().State.ShouldBe(
            PackStatus.Incomplete,
            "PACK301 Pack 'Plain' 1.0.0 was not loaded: 'Fixture.Library.dll' differs from what pack.json lists. Get the pack from its publisher again, or make the archive anew with 'packs create'.");
    }

    [Fact]
    public void A_file_that_is_not_listed_is_named()
    {
        _shelf.PutFile("Plain.rpack", _source.Put("Plain").Archived("Plain").With("Extra.dll", "extra"));

        _shelf.Read().Packs.Single().State.ShouldBe(
            PackStatus.Incomplete,
            "PACK302 Pack 'Plain' 1.0.0 was not loaded: pack.json does not list 'Extra.dll'. Take what does not belong into the pack out of it, or make the archive anew with 'packs create'.");
    }

    [Fact]
    public void A_file_that_is_listed_and_not_there_is_named()
    {
        _shelf.PutFile("Plain.rpack", _source.Put("Plain").Archived("Plain").Without("Fixture.Library.dll", "ru/Fixture.Plain.resources.dll"));

        _shelf.Read().Packs.Single().State.ShouldBe(
            PackStatus.Incomplete,
            "PACK303 Pack 'Plain' 1.0.0 was not loaded: pack.json lists 'Fixture.Library.dll' and 'ru/Fixture.Plain.resources.dll', which are not there. Get the pack from its publisher again, or make the archive anew with 'packs create'.");
    }

    [Fact]
    public void An_unpacked_archive_is_held_against_its_list_too()
    {
        ZipFile.ExtractToDirectory(new MemoryStream(_source.Put("Plain").Archived("Plain")), _shelf.At("Plain"));
        _shelf.Read().Packs.Single().State.Status.ShouldBe(PackStatus.Ready);

        _shelf.PutText("Plain/more.txt", "more");

        _shelf.Read().Packs.Single().State.Reason!.Code.ShouldBe("PACK302");
    }

    [Fact]
    public void An_archive_without_a_list_of_files_is_refused()
    {
        _source.Put("Plain");
        ZipFile.CreateFromDirectory(_source.At("Plain"), _shelf.At("Plain.rpack"));

        _shelf.Read().Packs.Single().State.ShouldBe(
            PackStatus.Incomplete,
            "PACK304 Pack 'Plain' 1.0.0 was not loaded: it is an archive, and its pack.json lists no files. Make the archive with 'packs create', which lists each file with its hash.");
    }

    [Fact]
    public void A_broken_pack_is_not_made_into_an_archive()
    {
        _source.Put("Plain");
        File.Delete(_source.At("Plain/Fixture.Library.dll"));

        PackArchive.TryCreate(_source.Read().Packs.Single(), [], publisher: null, out _, out var problem).ShouldBeFalse();

        problem.Code.ShouldBe("PACK104");
    }

    [Fact]
    public void A_file_whose_name_would_not_travel_keeps_a_pack_from_becoming_an_archive()
    {
        _source.Put("Plain").PutText("Plain/.DS_Store", "");

        PackArchive.TryCreate(_source.Read().Packs.Single(), [], publisher: null, out _, out var problem).ShouldBeFalse();

        problem.ToString().ShouldBe(
            "PACK109 Pack 'Plain' 1.0.0 was not made into an archive: it holds '.DS_Store', which is no name that a file of a pack may have "
            + "(letters, digits, dots, hyphens, plus signs, underscores and inner blanks, in folders parted by '/'). Take what does not belong into the pack out of its folder.");
    }

    private static string InKazakh(PackHandle handle)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("kk");
        var greeting = handle.Greeter().Greet("you");
        CultureInfo.CurrentUICulture = before;
        return greeting;
    }
}
