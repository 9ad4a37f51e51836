namespace RulesEngine.Sdk;

/// <summary>A derived fact that knows the facts it was made from. Given as evidence, it stands for them.</summary>
public interface IRestsOnFacts
{
    /// <summary>The facts it was made from.</summary>
    IEnumerable<ProgrammeFact> RestsOn { get; }
}
