namespace RulesEngine.Plugins.Tests.Trust;

public sealed class TrustFileTests : IDisposable
{
    private readonly Shelf _shelf = new();

    public void Dispose() => _shelf.Dispose();

    [Fact]
    public void What_is_written_is_read_again()
    {
        var hash = new string('a', 64);
        var trust = new PackTrust { Policy = PackTrustPolicy.Signed, Keys = [new PackVoucher(hash, "Қаржы")], Denied = [new PackVoucher(hash, "stolen")] };
        _shelf.PutFile("trust.json", trust.ToJson());

        var read = PackTrust.Read(_shelf.At("trust.json"));

        (read.Policy, read.Problem).ShouldBe((PackTrustPolicy.Signed, null));
        read.Keys.ShouldBe(trust.Keys);
        read.Packs.ShouldBeEmpty();
        read.Denied.ShouldBe(trust.Denied);
    }

    [Fact]
    public void Where_there_is_no_file_the_policy_is_local() => PackTrust.Read(_shelf.At("trust.json")).ShouldBe(PackTrust.Local);

    [Theory]
    [InlineData("{", "line 1 is not JSON")]
    [InlineData("[]", "it holds no object: it begins with '{'")]
    [InlineData("""{ "polcy": "signed" }""", "'polcy' is none of 'policy', 'keys', 'packs' and 'denied'")]
    [InlineData("""{ "policy": "none" }""", "'none' is no policy: there are 'local', 'listed' and 'signed'")]
    [InlineData("""{ "policy": 1 }""", "'policy' is no word: there are 'local', 'listed' and 'signed'")]
    [InlineData("""{ "keys": {} }""", "'keys' is no list")]
    [InlineData("""{ "keys": [{ "sha256": "12" }] }""", "'keys' holds an entry without 'sha256', 64 hexadecimal digits")]
    public void A_file_that_cannot_be_relied_on_lets_no_pack_in(string text, string problem)
    {
        _shelf.PutText("trust.json", text).Put("Plain");

        var trust = PackTrust.Read(_shelf.At("trust.json"));
        var pack = PackCatalog.Read(new PackHost(typeof(Fixture.IGreeter).Assembly) { Trust = trust }, _shelf.At("Plain")).Packs.Single();

        trust.Problem.ShouldBe(problem);
        pack.State.ShouldBe(PackStatus.Untrusted, $"PACK315 Pack 'Plain' 1.0.0 was not loaded: the trust file cannot be relied on: {problem}. Correct the trust file; 'packs doctor' tells where it is.");
    }
}
