namespace RulesEngine.Network;

/// <summary>Hears of full matches, as the network finds and loses them.</summary>
internal interface IMatchListener
{
    void Created(RuleMatch match);

    void Updated(RuleMatch match);

    void Removed(RuleMatch match);
}
