namespace RulesEngine.Plugins.Tests.Trust;

[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
public sealed class PackAccessTests : IDisposable
{
    private const UnixFileMode Umask022 = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    private readonly Shelf _shelf = new();

    public PackAccessTests()
    {
        Directory.CreateDirectory(_shelf.At("above"), Umask022);
        Directory.CreateDirectory(_shelf.At("above/packs"), Umask022);
        _shelf.Put("Plain", "above/packs/Plain");
    }

    public void Dispose() => _shelf.Dispose();

    [Theory]
    [InlineData("above/packs/Plain")]
    [InlineData("above/packs")]
    [InlineData("above")]
    public void A_pack_that_everybody_may_change_is_not_loaded(string open)
    {
        Allow(open, Umask022 | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite);

        Read().Packs.Single().State.ShouldBe(
            PackStatus.Untrusted,
            $"PACK313 Pack 'Plain' 1.0.0 was not loaded: everybody on this machine may write to '{_shelf.At(open)}'. Take that right away, with 'chmod o-w', once you have seen that the pack is still what it was.");
    }

    [Fact]
    public void A_file_that_everybody_may_change_keeps_its_pack_out()
    {
        Allow("above/packs/Plain/Fixture.Plain.dll", UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite);

        Read().Packs.Single().State.Reason!.Code.ShouldBe("PACK313");
    }

    [Fact]
    public void A_sticky_folder_is_no_danger()
    {
        Allow("above", Umask022 | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite | UnixFileMode.StickyBit);

        Read().Packs.Single().State.Status.ShouldBe(PackStatus.Ready);
    }

    [Fact]
    public void A_group_that_may_write_is_told_of_and_no_more()
    {
        Allow("above/packs", Umask022 | UnixFileMode.GroupWrite);

        var catalog = Read();

        catalog.Packs.Single().State.Status.ShouldBe(PackStatus.Ready);
        catalog.Notes.Select(note => note.ToString()).ShouldContain(
            $"PACK314 The group may write to '{_shelf.At("above/packs")}', and so decide which packs are loaded. Take that right away, with 'chmod g-w', unless the whole group is meant to.");
    }

    [Fact]
    public void A_link_is_followed_to_where_the_packs_lie()
    {
        Allow("above", Umask022 | UnixFileMode.OtherWrite);
        Directory.CreateSymbolicLink(_shelf.At("link"), _shelf.At("above/packs"));

        PackCatalog.Read(Shelf.Host, _shelf.At("link")).Packs.Single().State.Reason!.Code.ShouldBe("PACK313");
    }

    [Fact]
    public void Policies_that_ask_for_more_do_not_ask_where_a_pack_lies()
    {
        Allow("above", Umask022 | UnixFileMode.OtherWrite);
        var trust = new PackTrust { Policy = PackTrustPolicy.Listed, Packs = [new PackVoucher(Read().Packs.Single().Hash!, "this one")] };

        PackCatalog.Read(new PackHost(typeof(Fixture.IGreeter).Assembly) { Trust = trust }, _shelf.At("above/packs")).Packs.Single().State.Status.ShouldBe(PackStatus.Ready);
    }

    private PackCatalog Read() => PackCatalog.Read(Shelf.Host, _shelf.At("above/packs"));

    private void Allow(string path, UnixFileMode mode) => File.SetUnixFileMode(_shelf.At(path), mode);
}
