namespace RulesEngine.Programmes;

/// <summary>Whether a first-level unit is a region or a city of its own.</summary>
public enum RegionKind
{
    Region,
    City,
}
