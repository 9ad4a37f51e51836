namespace RulesEngine.Programmes;

/// <summary>What sort of place a name stands for.</summary>
public enum PlaceKind
{
    City,
    Town,
    District,
    Village,
    ForeignCity,
}
