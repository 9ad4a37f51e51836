namespace RulesEngine.Network;

/// <summary>Where a parameter of an expression gets its value: a level of the token, or one of these.</summary>
internal static class Place
{
    /// <summary>The fact under test.</summary>
    public const int Own = -1;

    /// <summary>Bound only in another branch of an Or: the default of its type.</summary>
    public const int Unbound = -2;
}
