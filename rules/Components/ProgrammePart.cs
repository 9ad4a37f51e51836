namespace RulesEngine.Rules.Components;

/// <summary>One component that a programme is said to have, with what the table of components tells about it.</summary>
/// <param name="Row">The row that names it.</param>
/// <param name="Component">The component; null where the table of components does not hold it.</param>
public sealed record ProgrammePart(ProgrammeComponent Row, Component? Component) : IDescribesAbsence, IRestsOnFacts
{
    public string ProgrammeId => Row.ProgrammeId;

    /// <summary>The component in words.</summary>
    public string Name => Row.Component.Replace('_', ' ');

    /// <summary>Whether it is work before harm; absent where the table of components does not say.</summary>
    public bool? IsPreventive => Component?.IsPreventive;

    /// <summary>Whether a source states it; absent where the evidence is not recorded.</summary>
    public bool? IsStated => Row.Evidence is { } evidence ? evidence == ComponentEvidence.Stated : null;

    public IEnumerable<ProgrammeFact> RestsOn => Component is null ? [Row] : [Row, Component];

    public IEnumerable<FormattableString> WhatIsMissing(string member) => [member == nameof(IsStated) ? MissingEvidence : MissingKind];

    internal FormattableString MissingEvidence => $"evidence that programme {ProgrammeId} has the component {Name}";

    internal FormattableString MissingKind => $"whether the component {Name} is preventive";
}
