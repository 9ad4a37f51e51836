using System.Globalization;

namespace RulesEngine.RuleModel.Builders;

/// <summary>Names for what the author left unnamed: numbered within one rule, so that the same rule always gets the same names.</summary>
internal sealed class NameSource(string prefix)
{
    private long _last;

    /// <summary>For builders that belong to no rule builder; its names never meet those of a rule.</summary>
    public static NameSource Standalone { get; } = new("free");

    public static NameSource ForRule() => new("var");

    public string Next() => string.Create(CultureInfo.InvariantCulture, $"${prefix}{Interlocked.Increment(ref _last)}$");
}
