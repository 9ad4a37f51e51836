using System.Diagnostics;
using System.IO.Compression;

namespace RulesEngine.Host.Tests.Packs.Faults;

/// <summary>A packs folder with a sound pack in it, Rehabilitation, beside which a test puts one that is not.</summary>
internal sealed class FaultShelf : IDisposable
{
    public const string Audience = "RulesEngine.Rules.Audience.dll";

    private readonly ScratchFolder _scratch = new();
    private readonly Dictionary<string, string> _environment = [];

    public FaultShelf() => _scratch.CopyOfPack("Rehabilitation");

    public string Folder => _scratch["packs"];

    /// <summary>Full path of what lies on the shelf.</summary>
    public string this[string path] => Path.Combine(Folder, path);

    /// <summary>Puts a pack that ships on the shelf.</summary>
    public FaultShelf Put(string pack, string? folder = null)
    {
        _scratch.CopyOfPack(pack, folder);
        return this;
    }

    /// <summary>Puts a folder on the shelf whose pack.json lists every file with its hash, as an archive's does.</summary>
    public FaultShelf PutListed(string pack)
    {
        var archive = _scratch["listed.rpack"];
        Create(Put(pack)[pack], archive);
        Directory.Delete(this[pack], recursive: true);
        ZipFile.ExtractToDirectory(archive, this[pack]);
        return this;
    }

    /// <summary>Puts one file on the shelf that a pack was made into.</summary>
    public FaultShelf PutArchive(string pack)
    {
        Create(Put(pack)[pack], this[$"{pack}.rpack"]);
        Directory.Delete(this[pack], recursive: true);
        return this;
    }

    /// <summary>Puts a pack on the shelf whose entry is made here, for what no compiler would make.</summary>
    public FaultShelf PutMade(Func<MadeAssembly, MadeAssembly> make)
    {
        Directory.CreateDirectory(this["Made"]);
        make(new MadeAssembly("Made")).Save(this["Made/Made.dll"]);
        return Write("Made/pack.json", """{ "id": "Made", "version": "1.0.0", "code": "MADE", "title": "Made", "entry": "Made.dll", "sdk": "1.0" }""");
    }

    public FaultShelf Write(string path, string text)
    {
        File.WriteAllText(this[path], text);
        return this;
    }

    public FaultShelf Write(string path, Func<byte[], byte[]> change)
    {
        File.WriteAllBytes(this[path], change(File.ReadAllBytes(this[path])));
        return this;
    }

    /// <summary>Puts other words into a pack's pack.json.</summary>
    public FaultShelf Reword(string folder, string from, string to) =>
        Write($"{folder}/pack.json", File.ReadAllText(this[$"{folder}/pack.json"]).Replace(from, to, StringComparison.Ordinal));

    public FaultShelf Delete(string path)
    {
        File.Delete(this[path]);
        return this;
    }

    public FaultShelf Move(string path, string target)
    {
        File.Move(this[path], this[target]);
        return this;
    }

    /// <summary>Lets others write to a folder.</summary>
    public FaultShelf Allow(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(this[path], File.GetUnixFileMode(this[path]) | mode);
        }

        return this;
    }

    /// <summary>Puts a named pipe where a file would be: whoever opens it waits for ever.</summary>
    public FaultShelf PutPipe(string path)
    {
        using var process = Process.Start("mkfifo", this[path]);
        process.WaitForExit();
        process.ExitCode.ShouldBe(0);
        return this;
    }

    /// <summary>SHA-256 of a pack on the shelf, as the host tells it.</summary>
    public string HashOf(string pack) => Run("packs", "verify", this[pack], "--output", "json").Json.GetProperty("packs")[0].GetProperty("sha256").GetString()!;

    /// <summary>Says which packs may be loaded.</summary>
    public FaultShelf Trust(string json)
    {
        Directory.CreateDirectory(_scratch["settings"]);
        File.WriteAllText(_scratch["settings/trust.json"], json);
        return Set("RULESENGINE_TRUST", _scratch["settings/trust.json"]);
    }

    public FaultShelf Set(string variable, string value)
    {
        _environment[variable] = value;
        return this;
    }

    /// <summary>Runs the rules of the shelf's packs over the sample.</summary>
    public HostProcess Evaluate() => Run("evaluate", Repository.Kazakhstan, "--packs", Folder, "--output", "json");

    public HostProcess Run(params string[] arguments) => HostProcess.RunIn(_scratch.Path, _environment, arguments);

    public void Dispose() => _scratch.Dispose();

    private void Create(string folder, string archive)
    {
        var create = Run("packs", "create", folder, "--out", archive);
        create.ExitCode.ShouldBe(0, create.Errors);
    }
}
