namespace RulesEngine.Host.Tests.Packs.Faults;

public sealed class FaultyPackTests : IDisposable
{
    private readonly FaultShelf _shelf = new();

    public static TheoryData<int, string> Listed
    {
        get
        {
            var listed = new TheoryData<int, string>();
            foreach (var fault in FaultyPacks.All)
            {
                listed.Add(fault.Number, fault.Name);
            }

            return listed;
        }
    }

    public void Dispose() => _shelf.Dispose();

    [Theory]
    [MemberData(nameof(Listed))]
    public void A_pack_with_this_fault_is_told_of_and_disturbs_no_other(int number, string name)
    {
        var fault = FaultyPacks.All.Single(fault => fault.Number == number && fault.Name == name);
        fault.Put(_shelf);

        var run = _shelf.Evaluate();

        run.Errors.Replace(_shelf.Folder, "PACKS", StringComparison.Ordinal).ShouldBe(string.Concat(fault.Told.Select(sentence => $"{(fault.IsRefused ? "error" : "warning")}: {sentence}\n")));
        run.ExitCode.ShouldBe(fault is { IsRefused: true, Told.Count: > 0 } ? 4 : 0);
        run.Json.GetProperty("coverage").EnumerateArray().Select(rule => rule.GetProperty("rule").GetString()!.Split('-')[0]).Distinct().ShouldBe(fault.Ran);
    }

    [Theory]
    [InlineData("ru_RU.UTF-8")]
    [InlineData("kk_KZ.UTF-8")]
    [InlineData("tr_TR.UTF-8")]
    public void The_language_of_the_machine_changes_nothing(string language)
    {
        var expected = _shelf.Evaluate();

        var run = _shelf.Set("LANG", language).Set("LC_ALL", language).Evaluate();

        run.ShouldBe(expected with { ExitCode = 0 });
    }

    [Fact]
    public void A_machine_without_languages_changes_nothing()
    {
        var expected = _shelf.Evaluate();

        _shelf.Set("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1").Evaluate().ShouldBe(expected with { ExitCode = 0 });
    }
}
