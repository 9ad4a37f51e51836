using System.Globalization;

namespace RulesEngine.Briefings.National;

/// <summary>Names that links within a briefing lead to.</summary>
internal static class Anchors
{
    public const string Highlights = "highlights";

    public const string NotChecked = "not-checked";

    public const string Data = "data";

    public const string Sources = "sources";

    public static string Figure(int index) => string.Create(CultureInfo.InvariantCulture, $"drawing-{index + 1}");

    public static string TableOfFigure(int index) => string.Create(CultureInfo.InvariantCulture, $"drawing-{index + 1}-as-table");

    public static string Rule(string code) => $"rule-{code}";
}
