namespace RulesEngine.Evaluation;

/// <summary>Holds the holes of a translation against those of the English text.</summary>
internal static class TranslatedHoles
{
    /// <summary>Takes the translation apart.</summary>
    /// <exception cref="TranslationException">Its holes are not those of the English text.</exception>
    internal static MessageTemplate Check(string file, long line, string english, string translation)
    {
        MessageTemplate translated;
        try
        {
            translated = MessageTemplate.Parse(translation);
        }
        catch (FormatException e)
        {
            throw TranslationException.BadMessage(file, (int)line, e.Message);
        }

        var holes = MessageTemplate.Parse(english).Holes;
        if (holes.FirstOrDefault(hole => !translated.Holes.Contains(hole)) is { } missing)
        {
            throw TranslationException.HoleMissing(file, line, missing, english);
        }

        return translated.Holes.FirstOrDefault(hole => !holes.Contains(hole)) is { } unknown
            ? throw TranslationException.HoleUnknown(file, line, unknown, english)
            : translated;
    }
}
