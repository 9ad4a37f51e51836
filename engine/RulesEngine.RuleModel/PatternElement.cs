namespace RulesEngine.RuleModel;

/// <summary>A fact or a value of one type that satisfies conditions.</summary>
public class PatternElement : RuleElement
{
    /// <summary>The name under which conditions stand in <see cref="Expressions"/>.</summary>
    public const string ConditionName = "Condition";

    internal PatternElement(Declaration declaration, ExpressionCollection expressions, RuleElement? source)
    {
        Declaration = declaration.Of(this);
        Expressions = expressions;
        Source = source;
        Exports = [Declaration];
        Imports = [.. (source?.Imports ?? []).Concat(expressions.SelectMany(e => e.Imports)).Except([Declaration])];
    }

    public override ElementType ElementType => ElementType.Pattern;

    public Declaration Declaration { get; }

    /// <summary>The aggregate or binding that gives the value; null where facts are matched.</summary>
    public RuleElement? Source { get; }

    public Type ValueType => Declaration.Type;

    public ExpressionCollection Expressions { get; }

    public override string ToString() => $"{Declaration.Name}: {ValueType}";
}
