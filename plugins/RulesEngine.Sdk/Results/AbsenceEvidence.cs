namespace RulesEngine.Sdk;

/// <summary>What was looked for and not found.</summary>
/// <param name="Table">The table or kind of fact that was looked through.</param>
/// <param name="LookedFor">What was looked for, with the values it had to have: <c>Allocation with RegionId = KZ-55</c>.</param>
/// <param name="Candidates">How many facts of that kind there were.</param>
public sealed record AbsenceEvidence(string Table, string LookedFor, int Candidates) : Evidence
{
    /// <summary>The whole sentence: <c>looked for Allocation with RegionId = KZ-55: none of 6</c>.</summary>
    public string Text { get; init; } = FormattableString.Invariant($"looked for {LookedFor}: none of {Candidates}");

    /// <summary>The sentence with its holes, so that it can be told in another language; null where there is none but <see cref="Text"/>.</summary>
    public FormattableString? Said { get; init; }
}
