namespace RulesEngine.Sdk;

/// <summary>A count of persons in the data of a flag: less than ten are told as <c>&lt;10</c>, in every language, on paper and in files.</summary>
/// <param name="Count">How many; null when it is not recorded.</param>
/// <example><c>data: () => new { Participants = new Persons(activity.Participants) }</c></example>
public readonly record struct Persons(decimal? Count)
{
    /// <summary>The count in English words.</summary>
    public override string ToString() => Wording.Of(this);
}
