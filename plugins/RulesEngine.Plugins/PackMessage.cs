namespace RulesEngine.Plugins;

/// <summary>Something to tell about a pack, in sentences for its user.</summary>
/// <param name="Code"><c>PACK1xx</c> the files, <c>2xx</c> the host, <c>3xx</c> trust, <c>4xx</c> loading, <c>5xx</c> running. Never reused.</param>
/// <param name="Cause">What is wrong, with the pack's name.</param>
/// <param name="Remedy">What to do about it.</param>
public sealed record PackMessage(string Code, string Cause, string Remedy)
{
    /// <summary>Code, cause and remedy on one line.</summary>
    public override string ToString() => $"{Code} {Cause} {Remedy}";
}
