namespace RulesEngine.Rules.Components;

/// <summary>
/// What a programme consists of, as far as its sources go. A component counts when its evidence is stated or implied;
/// a programme without any row that counts is not judged, because nobody has looked.
/// </summary>
public sealed record ComponentProfile : IDescribesAbsence, IRestsOnFacts
{
    private const string Rehabilitation = "rehabilitation";
    private const string Reintegration = "reintegration";
    private const string CounterPropaganda = "counter_propaganda";

    private readonly IReadOnlyList<ProgrammePart> _parts;
    private readonly IReadOnlyList<ProgrammePart> _counting;

    private ComponentProfile(Programme programme, IReadOnlyList<ProgrammePart> parts)
    {
        Programme = programme;
        _parts = parts;
        _counting = [.. parts.Where(part => part.Row.Counts)];
    }

    public Programme Programme { get; }

    /// <summary>The components that count, in words; a phrase of its own where there are none.</summary>
    public IReadOnlyList<string> Names => _counting.Count == 0 ? ["none stated or implied"] : [.. _counting.Select(part => part.Name)];

    /// <summary>
    /// Whether a component that counts is preventive. Absent where the programme has no component row at all,
    /// and where it hangs on a component of which nothing says whether it is preventive.
    /// </summary>
    public bool? HasPreventive =>
        _parts.Count == 0 ? null
        : _counting.Any(part => part.IsPreventive == true) ? true
        : _counting.Any(part => part.IsPreventive is null) ? null
        : false;

    /// <summary>Whether rehabilitation counts; absent where no component does.</summary>
    public bool? HasRehabilitation => Has(Rehabilitation);

    /// <summary>As <see cref="HasRehabilitation"/>, and absent too where there is a row on it whose evidence is not recorded.</summary>
    public bool? IsSaidToRehabilitate => Has(Rehabilitation) == false && RehabilitationLeftOpen.Any() ? null : Has(Rehabilitation);

    /// <summary>Whether reintegration counts; absent where no component does.</summary>
    public bool? HasReintegration => Has(Reintegration);

    /// <summary>Whether counter-propaganda counts; absent where no component does.</summary>
    public bool? HasCounterPropaganda => Has(CounterPropaganda);

    /// <summary>Whether a source states any component; absent where that hangs on a row whose evidence is not recorded.</summary>
    public bool? HasStated => _parts.Any(part => part.IsStated == true) ? true : _parts.Any(part => part.IsStated is null) ? null : false;

    public IEnumerable<ProgrammeFact> RestsOn => [Programme, .. _parts.SelectMany(part => part.RestsOn)];

    private IEnumerable<ProgrammePart> RehabilitationLeftOpen => _parts.Where(part => part.Row is { Component: Rehabilitation, Evidence: null });

    /// <summary>The profile of a programme from all its component rows.</summary>
    public static ComponentProfile Of(Programme programme, IEnumerable<ProgrammePart> parts) =>
        new(programme, [.. parts.OrderBy(part => part.Row.Component, StringComparer.Ordinal)]);

    /// <summary>Whether every component that counts is one of some; absent where none counts.</summary>
    public bool? IsOnly(IReadOnlyList<string> components) => _counting.Count == 0 ? null : _counting.All(part => components.Contains(part.Row.Component));

    public IEnumerable<FormattableString> WhatIsMissing(string member) => member switch
    {
        _ when _parts.Count == 0 => [$"component rows of programme {Programme.ProgrammeId}"],
        nameof(HasPreventive) => _counting.Where(part => part.IsPreventive is null).Select(part => part.MissingKind),
        nameof(HasStated) => _parts.Where(part => part.IsStated is null).Select(part => part.MissingEvidence),
        nameof(IsSaidToRehabilitate) when _counting.Count > 0 => RehabilitationLeftOpen.Select(part => part.MissingEvidence),
        _ => [$"stated or implied components of programme {Programme.ProgrammeId}"],
    };

    private bool? Has(string component) => _counting.Count == 0 ? null : _counting.Any(part => part.Row.Component == component);
}
