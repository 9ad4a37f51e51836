using System.Collections;

namespace RulesEngine.Evaluation;

/// <summary>Turns what a flag is about into a subject.</summary>
internal static class SubjectReader
{
    /// <exception cref="InvalidOperationException">It is neither a fact of the tables nor an id, nor several of these.</exception>
    internal static Subject Read(object? about, object? per)
    {
        if (about is ProgrammeFact fact)
        {
            return new Subject(fact.Key, Discriminator(per), fact.Label);
        }

        var parts = Parts(about).OrderBy(part => part.Id, StringComparer.Ordinal).ToList();
        return parts.Count == 0
            ? throw new InvalidOperationException("'about' names nothing. Give a fact of the tables or an id.")
            : new Subject(string.Join(';', parts.Select(part => part.Id)), Discriminator(per), string.Join(" and ", parts.Select(part => part.Label))) { Names = [.. parts.Select(part => part.Label)] };
    }

    /// <summary>What tells places of one subject apart: ids in the order given, joined by <c>;</c>.</summary>
    internal static string? Discriminator(object? per) => per is null or string ? (string?)per : string.Join(';', Parts(per).Select(part => part.Id));

    private static IEnumerable<(string Id, string Label)> Parts(object? value) => value switch
    {
        null => [],
        ProgrammeFact fact => [(fact.Key, fact.Label)],
        string id => [(id, id)],
        Enum word => [(ClosedList.WordOf(word), Wording.Of(word))],
        IEnumerable many => many.Cast<object?>().SelectMany(Parts),
        IFormattable number => [(number.ToString(null, System.Globalization.CultureInfo.InvariantCulture), Wording.Of(number))],
        _ => throw new InvalidOperationException($"'{value.GetType().Name}' is neither a fact of the tables nor an id. Give one of these as subject."),
    };
}
