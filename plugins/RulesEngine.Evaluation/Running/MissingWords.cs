using RulesEngine.Readings;

namespace RulesEngine.Evaluation;

/// <summary>Puts absences into words and cells.</summary>
internal static class MissingWords
{
    /// <summary>The absences in words, each once, in ordinal order.</summary>
    internal static IReadOnlyList<MissingValue> Of(IEnumerable<Absence> absences)
    {
        var all = absences.Distinct().ToList();

        // A value worked out in the rule is absent because a value of a fact is; where that one is known, it says all.
        var owned = all.Where(absence => absence.Owner is not null).ToList();
        return
        [
            .. (owned.Count > 0 ? owned : all)
            .Select(Of)
            .GroupBy(missing => missing.Text)
            .OrderBy(same => same.Key, StringComparer.Ordinal)
            .Select(same => new MissingValue(same.Key, [.. same.SelectMany(missing => missing.Cells).Distinct()]) { Said = same.First().Said }),
        ];
    }

    private static MissingValue Of(Absence absence) => absence.Owner switch
    {
        IDescribesAbsence derived => Of(derived.WhatIsMissing(absence.Member), derived is IRestsOnFacts made ? EmptyCells(made.RestsOn, absence.Member) : []),
        ProgrammeFact fact => OfFact(fact, absence.Member, EmptyCells([fact], absence.Member)),
        _ => Of([$"the value of {absence.Expression}"], []),
    };

    private static MissingValue Of(IEnumerable<FormattableString> things, IReadOnlyList<SourceCell> cells)
    {
        var each = things.DistinctBy(thing => Wording.Of(thing)).ToList();
        return new MissingValue(string.Join("; ", each.Select(thing => Wording.Of(thing))), cells) { Said = each };
    }

    private static MissingValue OfFact(ProgrammeFact fact, string member, IReadOnlyList<SourceCell> cells)
    {
        List<object> names = cells.Count == 0 ? [Words.Of(member)] : [.. cells.Select(cell => Words.Of(cell.Column))];
        var what = names.Aggregate((FormattableString)$"{names[0]}", (all, name) => ReferenceEquals(name, names[0]) ? all : $"{all} and {name}");
        return Of([$"{what} of {Kind(fact)} {fact.Key}"], cells);
    }

    /// <summary>The empty cells behind a member; columns that the file does not have only where it has none of them.</summary>
    private static IReadOnlyList<SourceCell> EmptyCells(IEnumerable<ProgrammeFact> facts, string member)
    {
        var cells = facts.SelectMany(fact => fact.CellsOf(member)).Where(cell => string.IsNullOrEmpty(cell.Raw)).ToList();
        var written = cells.Where(cell => cell.Raw is not null).ToList();
        return written.Count > 0 ? written : cells;
    }

    private static string Kind(ProgrammeFact fact) => Words.Of(fact.GetType().Name);
}
