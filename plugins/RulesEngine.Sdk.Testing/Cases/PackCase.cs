namespace RulesEngine.Sdk.Testing;

/// <summary>A case of a card of a pack.</summary>
/// <param name="Pack">The pack.</param>
/// <param name="Rule">Code of the rule.</param>
/// <param name="File">The card.</param>
/// <param name="Case">The case.</param>
public sealed record PackCase(RulePack Pack, string Rule, string File, CardCase Case)
{
    /// <summary>Every case of every card of a pack, in the order of codes and cards.</summary>
    /// <exception cref="CardException">A card is written otherwise than the form asks.</exception>
    public static IReadOnlyList<PackCase> Of(RulePack pack) =>
    [
        .. from source in RuleSource.Of(pack)
           where source.Flags
           let card = source.Card()
           from each in card.Cases
           select new PackCase(pack, source.Code, card.File, each),
    ];

    /// <summary>The rule and what the case proves.</summary>
    public override string ToString() => $"{Rule}: {Case.Name}";
}
