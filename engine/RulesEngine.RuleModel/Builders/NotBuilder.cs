namespace RulesEngine.RuleModel.Builders;

/// <summary>Puts a test of absence together.</summary>
public class NotBuilder : QuantifierBuilder
{
    public NotBuilder()
    {
    }

    internal NotBuilder(NameSource names)
        : base(names)
    {
    }

    internal NotElement Build() => Element.Not(BuildSource());
}
