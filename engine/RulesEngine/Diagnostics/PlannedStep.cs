namespace RulesEngine.Diagnostics;

/// <summary>A part of a rule and the way in which its facts are found.</summary>
/// <param name="Part">The part in short, such as <c>match plan: Plan</c>.</param>
/// <param name="Ways">What is done for it, in order, such as <c>filter: plan.Money &gt; 0</c> and <c>hash join on plan.Area == area.Code</c>.</param>
/// <param name="TriesEveryPair">Whether no equality ties it to what was found before, so that all of its facts are looked at for each of those: what is slow with many facts.</param>
public sealed record PlannedStep(string Part, IReadOnlyList<string> Ways, bool TriesEveryPair)
{
    /// <summary>The part and its ways on one line.</summary>
    public override string ToString() => Ways.Count == 0 ? Part : $"{Part}; {string.Join("; ", Ways)}";
}
