using System.Reflection;
using RulesEngine.Fluent.Dsl;

namespace RulesEngine.Evaluation;

/// <summary>A rule as its pack holds it: the class and its neighbours, read but not yet run.</summary>
internal sealed class RuleSource
{
    internal RuleSource(RulePack pack, Type type)
    {
        Pack = pack;
        Type = type;
        Heading = type.GetCustomAttribute<RuleAttribute>();
        Code = Heading?.Code ?? type.Name;
    }

    internal RulePack Pack { get; }

    internal Type Type { get; }

    /// <summary>Code and severity; null for a rule that only yields facts.</summary>
    internal RuleAttribute? Heading { get; }

    /// <summary>Code of the rule; the name of its class where it has none.</summary>
    internal string Code { get; }

    internal bool Flags => typeof(ProgrammeRule).IsAssignableFrom(Type);

    /// <summary>The rules of a pack: those that flag in ordinal order of codes, then those that yield facts, in ordinal order of names.</summary>
    internal static IReadOnlyList<RuleSource> Of(RulePack pack) =>
    [
        .. pack.Assembly.GetTypes()
            .Where(type => typeof(Rule).IsAssignableFrom(type) && type is { IsAbstract: false, IsGenericTypeDefinition: false })
            .Select(type => new RuleSource(pack, type))
            .OrderBy(source => !source.Flags)
            .ThenBy(source => source.Code, StringComparer.Ordinal),
    ];

    /// <summary>The card beside the rule; one made from the class's name where there is none.</summary>
    /// <exception cref="CardException">The card is written otherwise than the form asks.</exception>
    internal CardFile Card() => Neighbour(".md") is { } text ? CardReader.Read(Type.Name + ".md", text) : new CardFile("", CardOfName(), []);

    /// <summary>The card in another language; null where there is none.</summary>
    /// <exception cref="TranslationException">It is written otherwise than the form asks.</exception>
    internal TranslatedCard? Card(RuleDescription rule, string language) =>
        Neighbour($".{language}.md") is { } text ? TranslatedCardReader.Read($"{Type.Name}.{language}.md", text, rule, language) : null;

    /// <summary>The parameters beside the rule; none where there is no file.</summary>
    /// <exception cref="ParameterFileException">The file is written otherwise than the form asks.</exception>
    internal ParameterSheet Parameters() =>
        Neighbour(".yaml") is { } text ? ParameterReader.Read(Type.Name + ".yaml", new StringReader(text)) : ParameterSheet.Empty;

    private string? Neighbour(string ending)
    {
        using var stream = Pack.Assembly.GetManifestResourceStream(Type.Name + ending);
        return stream is null ? null : new StreamReader(stream).ReadToEnd();
    }

    private Card CardOfName() => new()
    {
        Code = Code,
        Title = Words.Of(Type.Name, isSentence: true),
        Summary = "",
        WhyItMatters = [],
        WhatToDo = [],
        WhatItCannotShow = [],
        WhenItStaysSilent = [],
    };
}
