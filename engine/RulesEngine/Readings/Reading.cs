namespace RulesEngine.Readings;

/// <summary>How a rule is read when values its conditions need are absent.</summary>
public enum Reading
{
    /// <summary>Holds whatever the absent values turn out to be.</summary>
    Certain,

    /// <summary>Holds for some choice of the absent values.</summary>
    Possible,
}

internal static class ReadingExtensions
{
    /// <summary>The reading that a negation asks for.</summary>
    public static Reading Opposite(this Reading reading) => reading == Reading.Certain ? Reading.Possible : Reading.Certain;
}
