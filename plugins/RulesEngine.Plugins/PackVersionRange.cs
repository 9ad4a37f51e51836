namespace RulesEngine.Plugins;

/// <summary>
/// The versions of the contract that a pack accepts: <c>1.4</c> means from 1.4.0 up to, but not including, 2.0.0;
/// <c>&gt;=1.4 &lt;3</c> says both ends.
/// </summary>
public sealed record PackVersionRange
{
    private PackVersionRange(string text, PackVersion from, PackVersion? below) => (Text, From, Below) = (text, from, below);

    /// <summary>The range as the pack's author wrote it.</summary>
    public string Text { get; }

    /// <summary>The lowest version accepted.</summary>
    public PackVersion From { get; }

    /// <summary>The lowest version no longer accepted; null where every higher version is.</summary>
    public PackVersion? Below { get; }

    /// <summary>Reads a version, or <c>&gt;=</c> and <c>&lt;</c> in this order, the second optional.</summary>
    public static bool TryParse(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out PackVersionRange? range)
    {
        range = null;
        var words = text?.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
        if (words is [var only] && PackVersion.TryParse(only, out var version))
        {
            range = new PackVersionRange(only, version, new PackVersion(version.Major + 1, 0, 0));
        }
        else if (words is [['>', '=', .. var lowest]] && PackVersion.TryParse(lowest, out var from))
        {
            range = new PackVersionRange(words[0], from, below: null);
        }
        else if (words is [['>', '=', .. var low], ['<', not '=', ..] high]
            && PackVersion.TryParse(low, out var start)
            && PackVersion.TryParse(high[1..], out var end)
            && start < end)
        {
            range = new PackVersionRange(string.Join(' ', words), start, end);
        }

        return range is not null;
    }

    public bool Accepts(PackVersion version) => version >= From && (Below is not { } below || version < below);

    public override string ToString() => Text;
}
