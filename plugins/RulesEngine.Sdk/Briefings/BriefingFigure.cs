using RulesEngine.Documents;

namespace RulesEngine.Sdk;

/// <summary>A chart or map that a pack brings for one of its rules. Concrete ones are public, have a constructor without parameters, and are found by themselves.</summary>
/// <example><code>
/// public sealed class PlannedMoneyByRegion : BriefingFigure
/// {
///     public override string Rule => "FUND-01";
///
///     public override Figure? Draw(BriefingMaterial material) => …;
/// }
/// </code></example>
public abstract class BriefingFigure
{
    /// <summary>Code of the rule whose findings it shows.</summary>
    public abstract string Rule { get; }

    /// <summary>Draws the figure; null when the material has nothing to show in it.</summary>
    /// <param name="material">What the briefing is made of.</param>
    public abstract Figure? Draw(BriefingMaterial material);
}
