namespace RulesEngine.Rules.Delivery;

/// <summary>An activity for an audience whose size nobody recorded.</summary>
[Rule("DLV-02", Severity.Info)]
[Message("How many took part in '{Activity}' ({Kind}; first day: {Date}) is not recorded in the imported data.")]
public sealed class UnknownParticipants(UnknownParticipants.Parameters parameters) : ProgrammeRule
{
    /// <param name="Kinds">Kinds of activity that have an audience to be counted.</param>
    public sealed record Parameters(Dated<IReadOnlyList<ActivityKind>> Kinds);

    public override void Define()
    {
        Activity activity = default!;

        Scope()
            .Match(() => activity, a => parameters.Kinds.InForce.Any(kind => kind == a.Kind));

        When()
            .Having(() => activity.Participants == null);

        Then().Flag(
            about: () => activity,
            data: () => new { Activity = activity.Label, activity.Kind, Date = activity.DateFrom, parameters.Kinds },
            evidence: () => activity);
    }
}
