namespace RulesEngine.Explanation;

/// <summary>What a Not, Exists, All or Query looked for, and how much of it there was.</summary>
/// <param name="FactType">Type of the facts looked at.</param>
/// <param name="Sought">Values that members of the fact had to equal.</param>
/// <param name="Conditions">Further conditions, as the rule writes them.</param>
/// <param name="Candidates">How many facts of the type there are; for an All, how many its base found.</param>
/// <param name="Found">How many satisfied everything for certain; for a Query, the rows or members found.</param>
public sealed record Search(
    Type FactType,
    IReadOnlyList<SoughtValue> Sought,
    IReadOnlyList<string> Conditions,
    int Candidates,
    int Found);
