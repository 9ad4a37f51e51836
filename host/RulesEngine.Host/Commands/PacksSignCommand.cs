using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using RulesEngine.Application;
using RulesEngine.Host.Output;
using RulesEngine.Plugins;

namespace RulesEngine.Host.Commands;

/// <summary>Puts the publisher's signature into an archive.</summary>
internal sealed class PacksSignCommand(Screen screen) : ICommand
{
    // Secrets come from the environment: a command line is seen by every process.
    private const string PasswordVariable = "RULESENGINE_KEY_PASSWORD";

    private static readonly Argument<string> s_file = new("FILE") { Description = "An .rpack file; it is replaced by the signed one." };
    private static readonly Option<string> s_key = new("--key")
    {
        Description = $"The publisher's private key: PEM, on the curve P-256. The password of an encrypted one is read from {PasswordVariable}.",
        HelpName = "FILE",
        Required = true,
    };

    public static IReadOnlyList<Symbol> Symbols { get; } = [s_file, s_key];

    public async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var file = parsed.GetValue(s_file)!;
        if (PackShelf.Inspect([file]).Catalog.Packs is not [var pack])
        {
            screen.Problem($"HOST404 '{file}' is not one pack. Name an .rpack file.");
            return ExitCodes.WrongUsage;
        }

        using var key = ECDsa.Create();
        if (await ReadAsync(key, parsed.GetValue(s_key)!, stop) is { } fault)
        {
            screen.Problem(fault);
            return ExitCodes.WrongUsage;
        }

        if (!PackArchive.TrySign(pack, key, out var archive, out var problem))
        {
            screen.Problem(problem.ToString());
            return ExitCodes.PackOrRuleFailed;
        }

        await WholeFile.WriteAsync(file, archive, stop);
        screen.Line($"Signed pack {pack.Manifest} with the key {PackShelf.Inspect([file]).Catalog.Packs[0].SignerKey}.");
        return ExitCodes.Done;
    }

    private static async Task<string?> ReadAsync(ECDsa key, string file, CancellationToken stop)
    {
        var pem = await File.ReadAllTextAsync(file, stop);
        var isEncrypted = pem.Contains("ENCRYPTED", StringComparison.Ordinal);
        var password = Environment.GetEnvironmentVariable(PasswordVariable);
        if (isEncrypted && string.IsNullOrEmpty(password))
        {
            return $"HOST407 The key in '{file}' is encrypted. Set {PasswordVariable} to its password.";
        }

        try
        {
            if (isEncrypted)
            {
                key.ImportFromEncryptedPem(pem, password);
            }
            else
            {
                key.ImportFromPem(pem);
            }

            // A public key imports as well, and cannot sign.
            _ = key.ExportParameters(includePrivateParameters: true);
            return null;
        }
        catch (Exception fault) when (fault is CryptographicException or ArgumentException)
        {
            return $"HOST408 '{file}' holds {RsaKeyIn(pem) ?? "no private key that can be read"}. Make one with: openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -aes256 -out KEY.pem";
        }
    }

    // The one other kind that people are likely to have at hand.
    private static string? RsaKeyIn(string pem)
    {
        try
        {
            using var key = RSA.Create();
            key.ImportFromPem(pem);
            return string.Create(CultureInfo.InvariantCulture, $"an RSA key of {key.KeySize} bits, which signs no packs");
        }
        catch (Exception fault) when (fault is CryptographicException or ArgumentException)
        {
            return null;
        }
    }
}
