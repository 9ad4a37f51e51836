namespace RulesEngine.Plugins.Tests.Catalog;

public sealed class PackCatalogTests : IDisposable
{
    private readonly Shelf _shelf = new();

    public void Dispose() => _shelf.Dispose();

    [Fact]
    public void Each_subfolder_with_a_manifest_is_a_pack_and_they_come_by_id()
    {
        _shelf.Put("Plain", "z-last-folder").Put("Trouble", "a-first-folder").PutText("notes/readme.txt", "no pack");

        var packs = _shelf.Read().Packs;

        packs.Select(pack => (pack.Manifest!.Id, pack.Name, pack.State.Status)).ShouldBe([("Plain", "z-last-folder", PackStatus.Ready), ("Trouble", "a-first-folder", PackStatus.Ready)]);
        packs.ShouldAllBe(pack => pack.Signature == PackSignature.Unsigned && pack.Handle == null && pack.Hash!.Length == 64);
    }

    [Fact]
    public void A_folder_that_holds_a_manifest_is_a_pack_itself()
    {
        _shelf.Put("Plain");

        PackCatalog.Read(Shelf.Host, _shelf.At("Plain")).Packs.Single().State.Status.ShouldBe(PackStatus.Ready);
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_named()
    {
        Should.Throw<DirectoryNotFoundException>(() => PackCatalog.Read(Shelf.Host, _shelf.At("nowhere")))
            .Message.ShouldBe($"The packs folder '{_shelf.At("nowhere")}' does not exist. Create it, or name another with --packs.");
    }

    [Fact]
    public void An_assembly_outside_a_packs_folder_is_not_passed_over_in_silence()
    {
        _shelf.PutAssembly("Lonely.dll", ".NETCoreApp,Version=v10.0").PutAssembly("Half/Half.dll", ".NETCoreApp,Version=v10.0");

        var packs = _shelf.Read().Packs;

        packs[0].State.ShouldBe(PackStatus.Incomplete, "PACK100 'Half' was not loaded: it holds assemblies but no pack.json. Copy the whole output folder of the pack's project again.");
        packs[1].State.ShouldBe(PackStatus.Incomplete, "PACK100 'Lonely.dll' was not loaded: it lies outside any pack's folder. Put the pack's whole output folder, with its pack.json, here instead.");
    }

    [Fact]
    public void Of_two_versions_the_higher_is_used()
    {
        _shelf.Put("Plain", "old", version: "1.9.0").Put("Plain", "new", version: "1.10.0");

        var packs = _shelf.Read().Load().Packs;

        packs[0].State.Status.ShouldBe(PackStatus.Loaded);
        packs[1].State.ShouldBe(PackStatus.Superseded, "PACK112 Pack 'Plain' 1.9.0 was not loaded: 'new' holds version 1.10.0. Remove the folder of the version that is not wanted.");
    }

    [Fact]
    public void A_higher_version_that_cannot_be_used_does_not_push_out_the_one_that_can()
    {
        _shelf.Put("Plain", "old", version: "1.0.0").Put("Plain", "new", version: "2.0.0", sdk: "9.0");

        _shelf.Read().Packs.Select(pack => (pack.Name, pack.State.Status)).ShouldBe([("new", PackStatus.Incompatible), ("old", PackStatus.Ready)]);
    }

    [Fact]
    public void A_copy_of_a_pack_is_passed_over()
    {
        _shelf.Put("Plain", "first").Put("Plain", "second");

        var packs = _shelf.Read().Packs;

        packs[0].State.Status.ShouldBe(PackStatus.Ready);
        packs[1].State.ShouldBe(PackStatus.Superseded, "PACK111 Pack 'Plain' 1.0.0 was not loaded from here: 'first' holds the same pack. Remove one of the two folders.");
    }

    [Fact]
    public void One_version_with_two_contents_is_refused_in_both_places()
    {
        _shelf.Put("Plain", "first").Put("Plain", "second").PutText("second/more.txt", "more");

        _shelf.Read().Packs.ShouldAllBe(pack => pack.State.Status == PackStatus.Incompatible
            && pack.State.Reason!.ToString() == "PACK110 Pack 'Plain' 1.0.0 was not loaded: 'first' and 'second' hold different contents under this version. Keep the folder that is meant and remove the others.");
    }

    [Fact]
    public void The_hash_of_a_pack_depends_on_its_files_alone()
    {
        _shelf.Put("Plain", "first");
        var before = _shelf.Read().Packs.Single().Hash;
        Directory.Move(_shelf.At("first"), _shelf.At("second"));
        var moved = _shelf.Read().Packs.Single().Hash;
        _shelf.PutText("second/more.txt", "more");

        moved.ShouldBe(before);
        _shelf.Read().Packs.Single().Hash.ShouldNotBe(before);
    }
}
