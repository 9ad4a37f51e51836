namespace RulesEngine.RuleModel;

/// <summary>Holds when every fact of the base pattern satisfies all the other patterns. Gives no names to others.</summary>
public class ForAllElement : RuleElement
{
    internal ForAllElement(PatternElement basePattern, IReadOnlyList<PatternElement> patterns)
    {
        BasePattern = basePattern;
        Patterns = patterns;
        Imports = [.. basePattern.Imports.Concat(patterns.SelectMany(p => p.Imports)).Distinct()];
    }

    public override ElementType ElementType => ElementType.ForAll;

    /// <summary>The facts that are looked at.</summary>
    public PatternElement BasePattern { get; }

    /// <summary>What each of them has to satisfy; never empty.</summary>
    public IReadOnlyList<PatternElement> Patterns { get; }
}
