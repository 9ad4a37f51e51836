using RulesEngine.RuleModel;

namespace RulesEngine.Network;

/// <summary>One thing the network carries: a fact of working memory, a bound value, or a row of a query.</summary>
internal sealed class Fact(object? value, Type declaredType) : IFact
{
    public object? Value { get; set; } = value;

    public Type Type => Value?.GetType() ?? declaredType;

    public IFactSource? Source { get; set; }

    /// <summary>Place in working memory; of no meaning elsewhere.</summary>
    public int Slot { get; set; } = -1;

    /// <summary>Set only within one method of a join, while it compares old partners with new ones.</summary>
    public Token? Mark { get; set; }
}
