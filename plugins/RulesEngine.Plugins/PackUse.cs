namespace RulesEngine.Plugins;

/// <summary>A place in a pack's own code that looks at more than facts. A hint for its author, not a barrier: reflection gets round it.</summary>
/// <param name="Capability">What it does there: clock, files, network and others, as in <see cref="PackCapability"/>.</param>
/// <param name="Member">The member used, as <c>DateTime.Now</c>.</param>
/// <param name="Instead">What a rule does instead, a sentence.</param>
/// <param name="Type">Full name of the outermost class it stands in.</param>
/// <param name="File">Path of the source file as the pack's .pdb tells it; null where there is none.</param>
/// <param name="Line">Line of the file; 0 where there is none.</param>
/// <param name="Column">Column of the line; 0 where there is none.</param>
public sealed record PackUse(string Capability, string Member, string Instead, string Type, string? File, int Line, int Column)
{
    /// <summary>What to tell its author.</summary>
    /// <param name="who">What it stands in, such as the code of the rule.</param>
    public PackMessage MessageFor(string who) => PackMessages.LooksBeyondFacts(who, this);
}
