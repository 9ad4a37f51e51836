namespace RulesEngine.Sdk;

/// <summary>
/// Finds by other means than rules of this engine, such as an engine that a pack carries privately. Concrete ones are public, have a constructor without parameters, and are found by themselves.
/// </summary>
/// <remarks>It must not look at anything but the facts, so that the same facts give the same findings. What it throws makes it a fault; the rules go on.</remarks>
public interface IFindingSource
{
    /// <summary>Finds. Called once a run, after the rules.</summary>
    /// <param name="facts">The facts of the data and those that rules derived; <see cref="AsOf"/> is among them.</param>
    /// <param name="stop">Stops the run.</param>
    IEnumerable<Finding> Find(IReadOnlyList<object> facts, CancellationToken stop);
}
