namespace RulesEngine.Network;

/// <summary>Hears of full matches, as the network finds and loses them.</summary>
internal interface IMatchListener
{
    void Created(Activation activation);

    void Updated(Activation activation);

    void Removed(Activation activation);
}
