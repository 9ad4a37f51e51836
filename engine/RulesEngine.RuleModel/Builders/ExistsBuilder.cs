namespace RulesEngine.RuleModel.Builders;

/// <summary>Puts an existence test together.</summary>
public class ExistsBuilder : QuantifierBuilder
{
    public ExistsBuilder()
    {
    }

    internal ExistsBuilder(NameSource names)
        : base(names)
    {
    }

    internal ExistsElement Build() => Element.Exists(BuildSource());
}
