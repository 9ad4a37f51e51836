using System.CommandLine;
using RulesEngine.Application;
using RulesEngine.Host.Output;
using RulesEngine.Plugins;

namespace RulesEngine.Host.Commands;

/// <summary>Shows what a pack is and, after asking, writes into the trust file that its publisher, or the pack itself, is trusted or denied. Nothing of it runs.</summary>
internal sealed class PacksTrustCommand(Screen screen) : ICommand
{
    private static readonly Option<bool> s_deny = new("--deny") { Description = "Deny it instead: it is never loaded, whatever else vouches for it." };

    public static IReadOnlyList<Symbol> Symbols { get; } = [PacksAsked.Target, SharedOptions.Packs, s_deny, PacksConsent.Yes];

    public async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var file = PackTrust.FileOfUser;
        var trust = PackTrust.Read(file);
        if (trust.Problem is { } problem)
        {
            screen.Problem($"HOST409 The trust file '{file}' cannot be relied on: {problem}. Correct it first.");
            return ExitCodes.WrongUsage;
        }

        if (PacksAsked.Find(parsed, screen) is not [var pack])
        {
            screen.Problem("HOST410 One pack is decided upon at a time. Name its folder or file.");
            return ExitCodes.WrongUsage;
        }

        new PacksPage(screen).Print(pack);
        var denies = parsed.GetValue(s_deny);
        if (pack.Hash is null || pack.Manifest is null || (!denies && (pack.Signature == PackSignature.Broken || pack.State.Status is PackStatus.Incomplete or PackStatus.Incompatible)))
        {
            screen.Problem(pack.State.Reason!.ToString());
            return ExitCodes.PackOrRuleFailed;
        }

        var name = pack.SignerKey is null ? pack.Manifest.ToString() : pack.Manifest.Publisher ?? $"publisher of {pack.Manifest.Id}";
        var voucher = new PackVoucher(pack.SignerKey ?? pack.Hash, name);
        screen.Remark(pack.SignerKey is null
            ? $"This is about the very pack with the hash {voucher.Sha256}: another version is another pack."
            : $"This is about every pack signed with the key {voucher.Sha256}. Ask {name} by another way whether the key is theirs.");
        if (!PacksConsent.Given(parsed, screen, denies ? $"Deny {name}?" : $"Trust {name}? A loaded pack has all the rights of this program."))
        {
            return ExitCodes.WrongUsage;
        }

        await WholeFile.WriteAsync(file, Decided(trust, voucher, isKey: pack.SignerKey is not null, denies).ToJson(), stop);
        screen.Line($"{(denies ? "Denied" : "Trusted")} {name} in '{file}'.");
        return ExitCodes.Done;
    }

    private static PackTrust Decided(PackTrust trust, PackVoucher voucher, bool isKey, bool denies) => (denies, isKey) switch
    {
        (true, _) => trust with { Denied = With(trust.Denied, voucher) },
        (_, true) => trust with { Keys = With(trust.Keys, voucher) },
        _ => trust with { Packs = With(trust.Packs, voucher) },
    };

    private static IReadOnlyList<PackVoucher> With(IReadOnlyList<PackVoucher> list, PackVoucher voucher) =>
        [.. list.Where(other => other.Sha256 != voucher.Sha256), voucher];
}
