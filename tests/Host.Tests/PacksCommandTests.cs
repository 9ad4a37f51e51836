using System.Security.Cryptography;

namespace RulesEngine.Host.Tests;

/// <summary>What the commands about packs tell; no pack's code runs in any of them.</summary>
public sealed class PacksCommandTests : IDisposable
{
    private readonly ScratchFolder _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void A_pack_is_shown_with_its_rules_files_references_and_hash()
    {
        var run = HostProcess.Run("packs", "show", "Funding");

        run.ExitCode.ShouldBe(0, run.Errors);
        run.Output.ShouldContain("Pack      'Funding' 1.0.0, Funding\n");
        run.Output.ShouldContain("State     ready: sound, and nothing of it has run\n");
        run.Output.ShouldContain("Rules     FUND-01  Under-funded region\n");
        run.Output.ShouldContain("RulesEngine.Sdk 1.0.0.0, the host's\n");
        run.Output.ShouldMatch("Files     .*, [0-9,]+ bytes, [0-9a-f]{64}\n");
    }

    [Fact]
    public void A_pack_that_is_not_there_ends_with_2_and_names_those_that_are()
    {
        var run = HostProcess.Run("packs", "show", "Fundign");

        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain("error: HOST402 'Fundign' is neither a file nor a folder nor a pack in '");
        run.Errors.ShouldContain("There are Audience, ");
    }

    [Fact]
    public void A_sound_folder_is_verified_with_0_and_a_broken_one_with_4()
    {
        var folder = _scratch.CopyOfPack("Funding");

        var sound = HostProcess.Run("packs", "verify", folder);
        File.Delete(Path.Combine(folder, "RulesEngine.Rules.Funding.dll"));
        var broken = HostProcess.Run("packs", "verify", folder);

        sound.ExitCode.ShouldBe(0, sound.Errors);
        sound.Output.ShouldStartWith("Pack 'Funding' 1.0.0 is sound: ");
        broken.ExitCode.ShouldBe(4);
        broken.Output.ShouldBeEmpty();
        broken.Errors.ShouldBe("error: PACK105 Pack 'Funding' 1.0.0 was not loaded: its folder has no 'RulesEngine.Rules.Funding.dll', which pack.json names as the entry. Copy the whole output folder of the pack's project again.\n");
    }

    [Fact]
    public void The_doctor_tells_cause_remedy_and_what_to_type_next()
    {
        var folder = _scratch.CopyOfPack("Funding");
        _scratch.CopyOfPack("Coverage");
        File.WriteAllText(Path.Combine(folder, "pack.json"), "{");

        var run = HostProcess.Run("packs", "doctor", "--packs", _scratch["packs"]);

        run.ExitCode.ShouldBe(4, run.Errors);
        run.Output.ShouldContain("Cause     PACK101 The pack in 'Funding' was not loaded: pack.json, line 1: this is not JSON.\n");
        run.Output.ShouldContain("Remedy    Correct the pack's project, build it again and copy its whole output folder.\n");
        run.Output.ShouldContain($"packs verify {folder}\n");
        run.Output.ShouldContain(" packs doctor PACK101\n");
        run.Output.ShouldContain("1 of 2 packs are sound and will be loaded.\nTrust: policy local, ");
    }

    [Fact]
    public void The_doctor_explains_a_code()
    {
        var page = HostProcess.Run("packs", "doctor", "pack104");
        var unknown = HostProcess.Run("packs", "doctor", "PACK999");

        page.ExitCode.ShouldBe(0, page.Errors);
        page.Output.ShouldBe(File.ReadAllText(Path.Combine(Repository.Root, "plugins/RulesEngine.Plugins/codes/PACK104.md")));
        unknown.ExitCode.ShouldBe(2);
        unknown.Errors.ShouldStartWith("error: HOST415 'PACK999' is no code of a pack. There are PACK100, ");
    }

    [Fact]
    public void Each_of_them_speaks_json_too()
    {
        HostProcess.Run("packs", "show", "Funding", "--output", "json").Json.GetProperty("packs")[0].GetProperty("rule_titles")[0].GetProperty("title").GetString().ShouldBe("Under-funded region");
        HostProcess.Run("packs", "verify", "Funding", "--output", "json").Json.GetProperty("packs")[0].GetProperty("state").GetString().ShouldBe("ready");
        HostProcess.Run("packs", "doctor", "--output", "json").Json.GetProperty("packs").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public void A_folder_becomes_one_file_that_is_run_like_the_folder()
    {
        var file = _scratch["archived/Funding.rpack"];

        var create = HostProcess.Run("packs", "create", _scratch.CopyOfPack("Funding"), "--out", file, "--publisher", "Ministry");
        var show = HostProcess.Run("packs", "show", file);
        var evaluate = HostProcess.Run("evaluate", Repository.Kazakhstan, "--packs", _scratch["archived"], "--output", "json");

        create.ExitCode.ShouldBe(0, create.Errors);
        create.Output.ShouldStartWith($"Wrote '{file}': pack 'Funding' 1.0.0, ");
        show.ExitCode.ShouldBe(0, show.Errors);
        show.Output.ShouldContain("Publisher Ministry, which nothing proves\n");
        evaluate.ExitCode.ShouldBe(0, evaluate.Errors);
        evaluate.Json.GetProperty("coverage")[0].GetProperty("rule").GetString().ShouldBe("FUND-01");
    }

    [Fact]
    public void A_broken_folder_becomes_no_file()
    {
        var folder = _scratch.CopyOfPack("Funding");
        File.Delete(Path.Combine(folder, "RulesEngine.Rules.Funding.dll"));

        var run = HostProcess.Run("packs", "create", folder, "--out", _scratch["Funding.rpack"]);

        run.ExitCode.ShouldBe(4);
        run.Errors.ShouldStartWith("error: PACK105 ");
        File.Exists(_scratch["Funding.rpack"]).ShouldBeFalse();
    }

    [Fact]
    public void A_file_is_installed_gives_way_to_a_higher_version_only_and_is_removed_after_asking()
    {
        var packs = _scratch["installed"];
        var older = Archive("1.0.0");
        var newer = Archive("1.1.0");

        HostProcess.Run("packs", "install", older, "--packs", packs).ExitCode.ShouldBe(0);
        var update = HostProcess.Run("packs", "install", newer, "--packs", packs);
        var downgrade = HostProcess.Run("packs", "install", older, "--packs", packs);
        var unasked = HostProcess.Run("packs", "remove", "Funding", "--packs", packs);

        update.ExitCode.ShouldBe(0, update.Errors);
        update.Output.ShouldBe($"Installed pack 'Funding' 1.1.0 as '{Path.Combine(packs, "Funding.1.1.0.rpack")}'.\nIt took the place of 'Funding' 1.0.0.\n");
        Directory.GetFiles(packs).Select(Path.GetFileName).ShouldBe(["Funding.1.1.0.rpack"]);
        downgrade.ExitCode.ShouldBe(4);
        downgrade.Errors.ShouldBe(
            "error: PACK305 Pack 'Funding' 1.0.0 was not installed: version 1.1.0 of it is there, and an older version may have faults that were mended since. Install a higher version, or add --allow-downgrade to go back.\n");
        unasked.ExitCode.ShouldBe(2);
        unasked.Errors.ShouldContain("error: HOST406 Nobody is here to answer. Nothing was done. Add --yes to do it without asking.");

        HostProcess.Run("packs", "install", older, "--packs", packs, "--allow-downgrade").ExitCode.ShouldBe(0);
        Directory.GetFiles(packs).Select(Path.GetFileName).ShouldBe(["Funding.1.0.0.rpack"]);
        HostProcess.Run("packs", "remove", "funding", "--packs", packs, "--yes").ExitCode.ShouldBe(0);
        Directory.GetFiles(packs).ShouldBeEmpty();
    }

    [Fact]
    public void A_signed_pack_runs_where_only_signed_ones_may_once_its_publisher_is_trusted()
    {
        var trust = new Dictionary<string, string> { ["RULESENGINE_TRUST"] = _scratch["settings/trust.json"], ["XDG_DATA_HOME"] = _scratch["data"] };
        HostProcess Run(params string[] arguments) => HostProcess.RunIn(_scratch.Path, trust, arguments);
        Directory.CreateDirectory(_scratch["settings"]);
        File.WriteAllText(_scratch["settings/trust.json"], """{ "policy": "signed" }""");
        Directory.CreateDirectory(_scratch["signed"]);
        var file = _scratch["signed/Funding.1.0.0.rpack"];
        File.Move(Archive("1.0.0"), file);
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        File.WriteAllText(_scratch["key.pem"], key.ExportPkcs8PrivateKeyPem());
        var fingerprint = Convert.ToHexStringLower(SHA256.HashData(key.ExportSubjectPublicKeyInfo()));

        var unsigned = Run("packs", "verify", file);
        var sign = Run("packs", "sign", file, "--key", _scratch["key.pem"]);
        var unknown = Run("packs", "doctor", "--packs", _scratch["signed"]);
        var unasked = Run("packs", "trust", file);
        var trusted = Run("packs", "trust", file, "--yes");
        var evaluate = Run("evaluate", Repository.Kazakhstan, "--packs", _scratch["signed"], "--output", "json");
        var denied = Run("packs", "trust", file, "--deny", "--yes");
        var refused = Run("packs", "verify", file);

        unsigned.ExitCode.ShouldBe(4);
        unsigned.Errors.ShouldStartWith("error: PACK312 Pack 'Funding' 1.0.0 was not loaded: it is not signed");
        sign.Output.ShouldBe($"Signed pack 'Funding' 1.0.0 with the key {fingerprint}.\n", sign.Errors);
        unknown.ExitCode.ShouldBe(4);
        unknown.Output.ShouldContain("Cause     PACK312 Pack 'Funding' 1.0.0 was not loaded: the trust file does not list the key that signed it");
        unknown.Output.ShouldContain($"Trust: policy signed, 0 keys and 0 packs listed, 0 denied; trust file '{_scratch["settings/trust.json"]}'.\n");
        unasked.ExitCode.ShouldBe(2);
        unasked.Output.ShouldContain($"Signed    with a key that the trust file does not list, {fingerprint}\n");
        trusted.ExitCode.ShouldBe(0, trusted.Errors);
        evaluate.ExitCode.ShouldBe(0, evaluate.Errors);
        denied.Output.ShouldEndWith($"Denied publisher of Funding in '{_scratch["settings/trust.json"]}'.\n");
        refused.Errors.ShouldStartWith("error: PACK310 ");
    }

    [Fact]
    public void A_trust_file_that_is_named_and_not_there_lets_nothing_in_until_it_is_made()
    {
        var missing = new Dictionary<string, string> { ["RULESENGINE_TRUST"] = _scratch["trust.json"] };
        var folder = _scratch.CopyOfPack("Funding");

        var before = HostProcess.RunIn(_scratch.Path, missing, "packs", "verify", folder);
        var doctor = HostProcess.RunIn(_scratch.Path, missing, "packs", "doctor", "--packs", folder);
        var trust = HostProcess.RunIn(_scratch.Path, missing, "packs", "trust", folder, "--yes");
        var after = HostProcess.RunIn(_scratch.Path, missing, "packs", "verify", folder);

        before.ExitCode.ShouldBe(4);
        before.Errors.ShouldContain($"the trust file cannot be relied on: RULESENGINE_TRUST names '{_scratch["trust.json"]}', which is not there.");
        doctor.Output.ShouldContain("Trust: nothing is loaded, because the trust file cannot be relied on: RULESENGINE_TRUST names ");
        trust.ExitCode.ShouldBe(0, trust.Errors);
        after.ExitCode.ShouldBe(0, after.Errors);
    }

    [Fact]
    public void A_key_that_cannot_sign_is_told_with_how_to_make_one()
    {
        File.WriteAllText(_scratch["key.pem"], "no key");

        var run = HostProcess.Run("packs", "sign", Archive("1.0.0"), "--key", _scratch["key.pem"]);

        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldBe($"error: HOST408 '{_scratch["key.pem"]}' holds no private key that can be read. Make one with: openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -aes256 -out KEY.pem\n");
    }

    [Fact]
    public void An_older_version_of_a_signed_pack_is_not_run_once_a_higher_one_was_unless_somebody_goes_back()
    {
        var settings = new Dictionary<string, string> { ["RULESENGINE_TRUST"] = _scratch["settings/trust.json"], ["XDG_DATA_HOME"] = _scratch["data"] };
        HostProcess Run(params string[] arguments) => HostProcess.RunIn(_scratch.Path, settings, arguments);
        HostProcess Evaluate() => Run("evaluate", Repository.Kazakhstan, "--packs", _scratch["signed"]);
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        File.WriteAllText(_scratch["key.pem"], key.ExportPkcs8PrivateKeyPem());
        Directory.CreateDirectory(_scratch["settings"]);
        File.WriteAllText(_scratch["settings/trust.json"], $$"""{ "policy": "signed", "keys": [{ "sha256": "{{Convert.ToHexStringLower(SHA256.HashData(key.ExportSubjectPublicKeyInfo()))}}", "name": "Ministry" }] }""");
        Directory.CreateDirectory(_scratch["signed"]);
        var (older, newer) = (Archive("1.0.0"), Archive("1.1.0"));
        Run("packs", "sign", older, "--key", _scratch["key.pem"]).ExitCode.ShouldBe(0);
        Run("packs", "sign", newer, "--key", _scratch["key.pem"]).ExitCode.ShouldBe(0);
        var told = "error: PACK309 Pack 'Funding' 1.0.0 was not loaded: version 1.1.0 of it, signed with the same key, was loaded here before, and an older version may have faults that were mended since. "
            + $"Get a higher version. To go back to this one, install it with 'packs install FILE --allow-downgrade', or take the pack out of '{_scratch["data/RulesEngine/seen.json"]}'.\n";

        File.Copy(newer, _scratch["signed/Funding.rpack"]);
        Evaluate().ExitCode.ShouldBe(0);
        File.Copy(older, _scratch["signed/Funding.rpack"], overwrite: true);
        var slippedIn = Evaluate();
        var install = Run("packs", "install", older, "--packs", _scratch["signed"]);
        File.Delete(_scratch["signed/Funding.rpack"]);
        var goBack = Run("packs", "install", older, "--packs", _scratch["signed"], "--allow-downgrade");
        var afterwards = Evaluate();

        slippedIn.ExitCode.ShouldBe(4);
        slippedIn.Errors.ShouldBe(told);
        install.ExitCode.ShouldBe(4);
        install.Errors.ShouldBe(told);
        goBack.ExitCode.ShouldBe(0, goBack.Errors);
        afterwards.ExitCode.ShouldBe(0, afterwards.Errors);
    }

    [Fact]
    public void A_key_of_another_kind_is_told_by_name()
    {
        using var rsa = RSA.Create(2048);
        using var curve = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        File.WriteAllText(_scratch["rsa.pem"], rsa.ExportPkcs8PrivateKeyPem());
        File.WriteAllText(_scratch["curve.pem"], curve.ExportPkcs8PrivateKeyPem());
        var archive = Archive("1.0.0");

        var signedByRsa = HostProcess.Run("packs", "sign", archive, "--key", _scratch["rsa.pem"]);
        var signedOnCurve = HostProcess.Run("packs", "sign", archive, "--key", _scratch["curve.pem"]);

        signedByRsa.ExitCode.ShouldBe(2);
        signedByRsa.Errors.ShouldBe($"error: HOST408 '{_scratch["rsa.pem"]}' holds an RSA key of 2048 bits, which signs no packs. Make one with: openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -aes256 -out KEY.pem\n");
        signedOnCurve.ExitCode.ShouldBe(4);
        signedOnCurve.Errors.ShouldBe("error: PACK307 Pack 'Funding' 1.0.0 was not signed: a key on the curve P-384 signs no packs. Name an .rpack file and the private key of a pair on the curve P-256, as PEM.\n");
    }

    private string Archive(string version)
    {
        var folder = _scratch.CopyOfPack("Funding");
        var manifest = Path.Combine(folder, "pack.json");
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace("\"1.0.0\"", $"\"{version}\"", StringComparison.Ordinal));
        var file = _scratch[$"Funding.{version}.rpack"];
        HostProcess.Run("packs", "create", folder, "--out", file).ExitCode.ShouldBe(0);
        Directory.Delete(folder, recursive: true);
        return file;
    }
}
