using System.Globalization;
using RulesEngine.Fluent;

namespace RulesEngine.Evaluation;

/// <summary>The words in which a rule's faults are told.</summary>
internal static class RuleFaults
{
    internal static RuleFault CodeTaken(RuleSource other, RuleSource first) => new(
        "RULE102",
        other.Code,
        $"{other.Code}: the code is used by '{first.Type.Name}' of pack '{first.Pack.Name}' and again by '{other.Type.Name}' of pack '{other.Pack.Name}'. Give the second one another code.");

    internal static RuleFault NotReady(RuleSource source, Exception cause)
    {
        var inner = cause is RuleDefinitionException { InnerException: { } reason } ? reason : cause;
        var code = inner switch
        {
            CardException => "RULE103",
            ParameterFileException or ParameterRefusedException => "RULE104",
            _ => "RULE101",
        };
        var message = inner is RuleRefusedException or CardException or ParameterFileException or ParameterRefusedException or FormatException or RuleAnatomyException
            ? inner.Message
            : $"{source.Code}: the rule cannot be defined: {(inner is TypeInitializationException ? Thrown(inner) : inner.Message)}";
        return new RuleFault(code, source.Code, message);
    }

    internal static RuleAnatomyException NoCode(RuleSource source) =>
        new($"The rule '{source.Type.Name}' has no code. Write [Rule(\"CODE-01\", Severity.Warning)] above it.");

    internal static RuleAnatomyException CardOfOtherRule(RuleSource source, Card card) =>
        new($"{source.Code}: its card {source.Type.Name}.md is headed {card.Code}. Begin it with # {source.Code} and the title.");

    /// <summary>A condition or a flag threw.</summary>
    internal static RuleFault Threw(string rule, string where, IEnumerable<string> facts, Exception cause)
    {
        var looking = string.Join(", ", facts);
        return new RuleFault(
            "RULE301",
            rule,
            $"{rule}: {where} threw {Thrown(cause)}{(looking.Length == 0 ? "" : $" Facts: {looking}.")} Its other subjects were not judged.");
    }

    /// <summary>A source of findings threw; none of its findings is told.</summary>
    internal static RuleFault SourceThrew(Type source, Exception cause) => new(
        "RULE303",
        source.Name,
        $"{source.Name}: the source of findings threw {Thrown(cause)} None of its findings is told.");

    /// <summary>A plain rule yielded something that is no finding.</summary>
    internal static RuleFault YieldedBadly(string rule, Exception cause) =>
        new("RULE303", rule, $"{rule}: a plain rule yielded findings that cannot be told: {cause.Message.ReplaceLineEndings(" ")} None of them is told.");

    /// <summary>It was not done when its time was over.</summary>
    internal static RuleFault Overdue(string rule, RunLimits limits) => new(
        "RULE304",
        rule,
        string.Create(CultureInfo.InvariantCulture, $"{rule}: it was not done after {limits.RuleTimeout.TotalSeconds:0.###} seconds and was given up; its subjects were not judged. Look for a loop without an end in it; if it only needs longer, give it more with --rule-timeout."));

    /// <summary>The services of a pack threw when they were let go.</summary>
    internal static RuleFault ServicesThrew(Type services, Exception cause) => new(
        "RULE306",
        services.Name,
        $"{services.Name}: the services of the pack threw {cause.GetType().Name} when they were disposed: {cause.Message.ReplaceLineEndings(" ")} The findings stand.");

    /// <summary>More was found than is told.</summary>
    internal static RuleFault TooMany(string rule, int most) => new(
        "RULE305",
        rule,
        string.Create(CultureInfo.InvariantCulture, $"{rule}: it found more than {most:#,0}; the first {most:#,0} are told. Narrow what it looks at, or mend what makes it find so much."));

    /// <summary>The engine does not take the rule.</summary>
    internal static RuleFault NotCompiled(string rule, Exception cause) =>
        new("RULE201", rule, $"{rule}: the rule cannot be compiled: {(cause.InnerException ?? cause).Message.ReplaceLineEndings(" ")}");

    /// <summary>A rule that yields facts failed, so what rests on its facts cannot be trusted.</summary>
    internal static RuleFault RestsOnFaulted(string rule, string yielding) =>
        new("RULE302", rule, $"{rule}: it looks at facts of '{yielding}', which failed. See the fault of that rule.");

    /// <summary>Rules that yield facts went on waking each other.</summary>
    /// <param name="rule">The rule told of.</param>
    /// <param name="circle">It and the others, in the order in which they wake each other.</param>
    /// <param name="firings">How often rules had fired by then.</param>
    internal static RuleFault WithoutEnd(string rule, IReadOnlyList<string> circle, int firings)
    {
        var others = circle.Where(name => name != rule).Select(name => $"'{name}'").ToList();
        var whom = others.Count == 0 ? "it goes on waking itself" : $"it and {string.Join(", ", others)} go on waking each other";
        var cut = $"{whom} and {(others.Count == 0 ? "was" : "were")} cut off after {Wording.Of(firings)} firings.";
        return new("RULE307", rule, $"{rule}: {cut} Let {(others.Count == 0 ? "it" : "one of them")} stop where nothing new comes of it.");
    }

    // Of a static constructor that failed the runtime says only that it did; what it threw is what its author needs.
    private static string Thrown(Exception fault) => fault is TypeInitializationException { InnerException: { } thrown, TypeName: var type }
        ? $"{thrown.GetType().Name} in {(type == "<Module>" ? "the start of its module" : $"the static constructor of '{type}'")}: {thrown.Message.ReplaceLineEndings(" ")}"
        : $"{fault.GetType().Name}: {fault.Message.ReplaceLineEndings(" ")}";
}
