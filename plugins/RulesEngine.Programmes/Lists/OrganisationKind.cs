namespace RulesEngine.Programmes;

/// <summary>What sort of body an organisation is.</summary>
public enum OrganisationKind
{
    Ngo,
    Movement,
    StateBody,
    Parliament,
    ReligiousAdministration,
    ThinkTank,
    International,
}
