namespace RulesEngine.Rules.Delivery;

/// <summary>An activity in which all signatories of an agreement had a part, in whatever role; before the agreement or after it.</summary>
/// <param name="AgreementId">The agreement.</param>
/// <param name="Activity">The activity.</param>
public sealed record JointWork(string AgreementId, Activity Activity);
