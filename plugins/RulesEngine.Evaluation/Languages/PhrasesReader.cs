using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace RulesEngine.Evaluation;

/// <summary>Reads a file of texts: whether it was reviewed, then English text and translation.</summary>
internal static class PhrasesReader
{
    private const string Status = "translation";

    /// <exception cref="TranslationException">Something is written otherwise than the form asks.</exception>
    internal static Phrases Read(string file, TextReader text)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(text);
        }
        catch (YamlException e)
        {
            throw TranslationException.NotYaml(file, e.Start.Line, e.InnerException?.Message ?? e.Message);
        }

        if (stream.Documents is not [{ RootNode: YamlMappingNode texts }])
        {
            throw TranslationException.NotTexts(file, 1);
        }

        Review? review = null;
        var read = new Dictionary<string, string>();
        foreach (var (key, value) in texts.Children)
        {
            if (key is not YamlScalarNode { Value: { } english } || value is not YamlScalarNode { Value: { } translation })
            {
                throw TranslationException.NotTexts(file, key.Start.Line);
            }

            if (english == Status)
            {
                review = Review.Parse(translation) ?? throw TranslationException.BadReview(file, value.Start.Line, translation);
                continue;
            }

            TranslatedHoles.Check(file, value.Start.Line, english, translation);
            if (!read.TryAdd(english, translation))
            {
                throw TranslationException.Repeated(file, key.Start.Line, english);
            }
        }

        return new Phrases(file, review ?? throw TranslationException.BadReview(file, 1, ""), [.. read]);
    }
}
