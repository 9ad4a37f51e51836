using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace RulesEngine.Plugins.Tests.Loading;

[Collection(nameof(LivePacksTests))]
[CollectionDefinition(nameof(LivePacksTests), DisableParallelization = true)]
public sealed class LivePacksTests : IDisposable
{
    private const int CyclesUnlessSet = 60;

    private readonly Shelf _shelf = new();

    public void Dispose() => _shelf.Dispose();

    [Fact]
    public void A_new_version_takes_over_while_the_run_that_began_with_the_old_one_keeps_it_to_its_end()
    {
        var live = new LivePacks();
        _shelf.Put("Plain");
        live.Take(_shelf.Read());
        using (var run = live.Borrow()!)
        {
            _shelf.PutManifest("Plain", "Plain", "1.1.0", entry: "Fixture.Plain.dll");

            live.Take(_shelf.Read()).Select(Told).ShouldBe(["'Plain' 1.1.0 for 1.0.0"]);

            Greet(run).ShouldBe("Plain 1.0.0");
            using var next = live.Borrow()!;
            Greet(next).ShouldBe("Plain 1.1.0");
            live.Packs.Select(pack => (pack.Manifest!.Version.ToString(), pack.State.Status)).ShouldBe([("1.1.0", PackStatus.Loaded), ("1.0.0", PackStatus.StillInMemory)]);
        }

        Settle(live);
        live.Packs.Select(pack => (pack.Manifest!.Version.ToString(), pack.State.Status)).ShouldBe([("1.1.0", PackStatus.Loaded), ("1.0.0", PackStatus.Retired)]);
        live.Packs[1].State.Reason!.ToString().ShouldBe("PACK403 Pack 'Plain' 1.0.0 was let go for 1.1.0, and has left memory. Nothing is to be done.");
    }

    [Fact]
    public void What_is_as_it_was_stays_loaded()
    {
        var live = new LivePacks();
        _shelf.Put("Plain");
        live.Take(_shelf.Read()).Count.ShouldBe(1);
        var before = live.Packs.Single().Handle;

        live.Take(_shelf.Read()).ShouldBeEmpty();

        live.Packs.Single().Handle.ShouldBeSameAs(before);
    }

    [Theory]
    [InlineData("Fixture.Plain.dll")]
    [InlineData("Fixture.Library.dll")]
    [InlineData("pack.json")]
    public void A_half_copied_pack_leaves_the_running_one_alone(string file)
    {
        var live = new LivePacks();
        _shelf.Put("Plain");
        live.Take(_shelf.Read());
        var whole = File.ReadAllBytes(_shelf.At($"Plain/{file}"));

        foreach (var share in Enumerable.Range(0, 10))
        {
            File.WriteAllBytes(_shelf.At($"Plain/{file}"), whole[..(whole.Length * share / 10)]);
            live.Take(_shelf.Read());

            using var run = live.Borrow()!;
            Greet(run).ShouldBe("Plain 1.0.0");
        }

        live.Packs.Select(pack => pack.State.Status).ShouldContain(PackStatus.Incomplete);
        File.WriteAllBytes(_shelf.At($"Plain/{file}"), whole);
        live.Take(_shelf.Read()).ShouldBeEmpty();
        live.Packs.Single().State.Status.ShouldBe(PackStatus.Loaded);
    }

    [Fact]
    public void A_version_that_fails_its_trial_does_not_take_over()
    {
        var live = new LivePacks(handle => handle.Manifest.Version.ToString() == "1.1.0" ? "its rules contradict each other." : null);
        _shelf.Put("Plain");
        live.Take(_shelf.Read());
        _shelf.PutManifest("Plain", "Plain", "1.1.0", entry: "Fixture.Plain.dll");

        live.Take(_shelf.Read()).Single().Reason!.ToString().ShouldBe(
            "PACK406 Pack 'Plain' 1.1.0 did not take over: its rules contradict each other. Report it to the pack's author. What ran before goes on.");

        using var run = live.Borrow()!;
        Greet(run).ShouldBe("Plain 1.0.0");
        live.Packs.Select(pack => (pack.Manifest!.Version.ToString(), pack.State.Status)).ShouldBe([("1.1.0", PackStatus.Faulted), ("1.0.0", PackStatus.Loaded)]);
    }

    [Fact]
    public void A_pack_that_is_taken_away_is_let_go()
    {
        var live = new LivePacks();
        _shelf.Put("Plain");
        live.Take(_shelf.Read());
        Directory.Delete(_shelf.At("Plain"), recursive: true);

        live.Take(_shelf.Read()).Single().Reason!.Code.ShouldBe("PACK405");

        Settle(live);
        live.Packs.Single().State.Status.ShouldBe(PackStatus.Retired);
    }

    [Fact]
    public void A_pack_that_is_denied_is_let_go_though_it_still_lies_there()
    {
        var live = new LivePacks();
        _shelf.Put("Plain");
        live.Take(_shelf.Read());
        var denied = PackTrust.Local with { Denied = [new PackVoucher(live.Packs.Single().Hash!, "recalled")] };

        live.Take(PackCatalog.Read(new PackHost(typeof(Fixture.IGreeter).Assembly) { Trust = denied }, _shelf.Folder)).Single().Reason!.Code.ShouldBe("PACK405");

        using var run = live.Borrow()!;
        run.Catalog.Handles.ShouldBeEmpty();
    }

    [Fact]
    public void A_pack_that_was_given_up_is_taken_again_when_its_files_are_others()
    {
        var live = new LivePacks();
        _shelf.Put("Plain");
        live.Take(_shelf.Read());

        live.GiveUp("Plain", "It does not come back.");
        live.Take(_shelf.Read()).ShouldBeEmpty();

        live.Packs[0].State.ShouldBe(
            PackStatus.Faulted,
            "PACK407 Pack 'Plain' 1.0.0 was let go, for what it left running would harm the runs that follow: It does not come back. Report it to the pack's author, and put a mended version in its place.");
        Settle(live);
        _shelf.PutManifest("Plain", "Plain", "1.0.1", entry: "Fixture.Plain.dll");
        live.Take(_shelf.Read()).Select(change => change.After!.ToString()).ShouldBe(["'Plain' 1.0.1"]);
    }

    [Fact]
    public void Whatever_happens_to_the_files_of_a_running_pack_does_not_reach_it()
    {
        var live = new LivePacks();
        _shelf.Put("Plain");
        live.Take(_shelf.Read());
        using var run = live.Borrow()!;

        foreach (var file in Directory.GetFiles(_shelf.At("Plain")))
        {
            using (var stream = File.OpenWrite(file))
            {
                stream.Write(RandomNumberGenerator.GetBytes(64));
            }

            File.WriteAllBytes(file, []);
        }

        Greet(run).ShouldBe("Plain 1.0.0");
        Directory.Delete(_shelf.At("Plain"), recursive: true);
        Greet(run).ShouldBe("Plain 1.0.0");
    }

    /// <summary>As often as the variable RULESENGINE_RELOADS says: 2,000 take about a minute.</summary>
    [Fact]
    public void Of_packs_exchanged_again_and_again_none_stays_in_memory()
    {
        var live = new LivePacks();
        var cycles = int.TryParse(Environment.GetEnvironmentVariable("RULESENGINE_RELOADS"), NumberStyles.None, CultureInfo.InvariantCulture, out var set) ? set : CyclesUnlessSet;
        _shelf.Put("Plain").Put("Platano", entry: "Plátano.dll");
        Exchange(live, cycles / 2);
        Settle(live);
        var before = GC.GetTotalMemory(forceFullCollection: true);

        Exchange(live, cycles, from: cycles);

        Settle(live);
        live.Packs.Where(pack => pack.State.Status == PackStatus.StillInMemory).ShouldBeEmpty();
        (GC.GetTotalMemory(forceFullCollection: true) - before).ShouldBeLessThan(2 << 20);
    }

    // Locals of the calling method would keep the contexts alive.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Exchange(LivePacks live, int cycles, int from = 0)
    {
        for (var cycle = 1; cycle <= cycles; cycle++)
        {
            _shelf.PutManifest("Plain", "Plain", $"1.{from + cycle}.0", entry: "Fixture.Plain.dll").PutManifest("Platano", "Platano", $"1.{from + cycle}.0", entry: "Plátano.dll");
            live.Take(_shelf.Read()).Count.ShouldBe(2);
            using var run = live.Borrow()!;
            Greet(run).ShouldBe($"Plain 1.{from + cycle}.0");
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string Greet(PackLease run)
    {
        var handle = run.Catalog.Handles.First();
        handle.Greeter().Greet("you").ShouldEndWith("library one");
        return $"{handle.Manifest.Id} {handle.Manifest.Version}";
    }

    private static void Settle(LivePacks live)
    {
        for (var round = 0; round < 12 && live.Packs.Any(pack => pack.State.Status == PackStatus.StillInMemory); round++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
    }

    private static string Told(PackChange change) => $"{change.After} for {change.Before?.Version}";
}
