namespace RulesEngine.Programmes;

/// <summary>What an organisation did in an activity.</summary>
public enum OrganisationRole
{
    Organiser,
    Host,
    Participant,
    Signatory,
    Content,
    Reporter,
}
