using System.IO.Compression;

namespace RulesEngine.Plugins.Tests.Archives;

public sealed class HostileArchiveTests : IDisposable
{
    private readonly Shelf _shelf = new();

    public void Dispose() => _shelf.Dispose();

    [Theory]
    [InlineData("../evil.dll")]
    [InlineData("a/../../evil.dll")]
    [InlineData("/etc/evil.dll")]
    [InlineData("a//evil.dll")]
    [InlineData("..\\evil.dll")]
    [InlineData("C:\\evil.dll")]
    [InlineData("evil.dll:stream")]
    [InlineData("NUL.dll")]
    [InlineData("ru/con")]
    [InlineData("evil.")]
    [InlineData("evil ")]
    [InlineData(".hidden")]
    [InlineData("folder/")]
    [InlineData("e\u0301vil.dll")]
    public void A_name_that_leads_elsewhere_or_means_another_thing_elsewhere_is_refused(string name)
    {
        Refusal(zip => zip.CreateEntry(name)).ShouldBe(
            $"it holds '{name}', which is no name that a file of a pack may have (letters, digits, dots, hyphens, plus signs, underscores and inner blanks, in folders parted by '/')");
    }

    [Fact]
    public void A_name_that_would_command_a_terminal_is_not_printed_as_it_is()
    {
        Refusal(zip => zip.CreateEntry("\u001b[2Jevil")).ShouldStartWith("it holds '?[2Jevil', which is no name");
    }

    [Fact]
    public void One_name_twice_is_refused_also_when_only_capitals_tell_them_apart()
    {
        Refusal(zip => (zip.CreateEntry("a.txt"), zip.CreateEntry("A.txt"))).ShouldBe("it holds 'A.txt' twice, or in capitals and small letters");
        Refusal(zip => (zip.CreateEntry("a.txt"), zip.CreateEntry("a.txt"))).ShouldBe("it holds 'a.txt' twice, or in capitals and small letters");
    }

    [Fact]
    public void A_link_is_refused()
    {
        Refusal(zip => zip.CreateEntry("passwords").ExternalAttributes = 0xA1FF << 16).ShouldBe("it holds the link 'passwords', and links are not followed");
        Refusal(zip => zip.CreateEntry("pipe").ExternalAttributes = 0x11FF << 16).ShouldBe("it holds 'pipe', which is no plain file");
    }

    [Fact]
    public void What_unpacks_to_much_more_than_it_is_is_refused()
    {
        Refusal(zip => Fill(zip.CreateEntry("bomb.bin"), megabytes: 4)).ShouldBe("it holds 'bomb.bin' compressed more than 200 times");
    }

    [Fact]
    public void More_than_a_pack_may_be_is_refused()
    {
        const string TooLarge = "it is larger than a pack may be: 2,000 files, 50 MiB a file, 200 MiB in all";

        Refusal(zip => Enumerable.Range(0, 2_001).Select(number => zip.CreateEntry($"file{number}.txt")).ToList()).ShouldBe(TooLarge);
        Refusal(zip => Fill(zip.CreateEntry("large.bin"), megabytes: 51)).ShouldBe(TooLarge);
    }

    [Fact]
    public void What_is_no_archive_or_half_of_one_is_refused()
    {
        var whole = Zip(zip => Fill(zip.CreateEntry("file.txt"), megabytes: 0));

        Refusal([]).ShouldBe("it is empty");
        Refusal("text"u8.ToArray()).ShouldBe("it is not a whole zip archive");
        Refusal(whole[..(whole.Length / 2)]).ShouldBe("it is not a whole zip archive");
        Refusal(whole[(whole.Length / 2)..]).ShouldBe("it is not a whole zip archive");
    }

    [Fact]
    public void An_archive_that_is_a_link_is_not_followed()
    {
        File.CreateSymbolicLink(_shelf.At("Bad.rpack"), _shelf.At("elsewhere"));

        _shelf.Read().Packs.Single().State.Reason!.ToString().ShouldBe("PACK108 The pack 'Bad.rpack' was not loaded: it is a link, and links are not followed. Get the file from its publisher again.");
    }

    [Fact]
    public void No_bit_that_flips_in_an_archive_changes_what_is_loaded_or_harms_its_neighbour()
    {
        using var source = new Shelf();
        var archive = source.Put("Plain").Archived("Plain");
        _shelf.PutFile("Sound.rpack", archive);
        var sound = _shelf.Read().Packs.Single();
        var random = new Random(20260731);
        for (var flip = 0; flip < 500; flip++)
        {
            var bent = archive.ToArray();
            bent[random.Next(bent.Length)] ^= (byte)(1 << random.Next(8));

            var pack = PackCatalog.Read(Shelf.Host, _shelf.PutFile("bent/Bent.rpack", bent).At("bent")).Packs.Single();

            // What a zip tells of times and the like is not part of the pack.
            (pack.State.Status == PackStatus.Incomplete || pack.Hash == sound.Hash).ShouldBeTrue($"flip {flip}: {pack.State.Status} {pack.State.Reason}");
        }

        PackCatalog.Read(Shelf.Host, _shelf.At("Sound.rpack")).Packs.Single().State.Status.ShouldBe(PackStatus.Ready);
    }

    private string Refusal(Action<ZipArchive> fill) => Refusal(Zip(fill));

    private string Refusal<T>(Func<ZipArchive, T> fill) => Refusal(Zip(zip => fill(zip)));

    private string Refusal(byte[] archive)
    {
        var state = _shelf.PutFile("Bad.rpack", archive).Read().Packs.Single().State;

        (state.Status, state.Reason!.Code).ShouldBe((PackStatus.Incomplete, "PACK108"));
        return state.Reason.Cause["The pack 'Bad.rpack' was not loaded: ".Length..^1];
    }

    private static byte[] Zip(Action<ZipArchive> fill)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            fill(zip);
        }

        return stream.ToArray();
    }

    private static void Fill(ZipArchiveEntry entry, int megabytes)
    {
        using var stream = entry.Open();
        stream.Write(new byte[1024]);
        for (var megabyte = 0; megabyte < megabytes; megabyte++)
        {
            stream.Write(new byte[1 << 20]);
        }
    }
}
