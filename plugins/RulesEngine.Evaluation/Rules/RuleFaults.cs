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
            : $"{source.Code}: the rule cannot be defined: {inner.Message}";
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
            $"{rule}: {where} threw {cause.GetType().Name}: {cause.Message.ReplaceLineEndings(" ")}{(looking.Length == 0 ? "" : $" Facts: {looking}.")} Its other subjects were not judged.");
    }

    /// <summary>A source of findings threw; none of its findings is told.</summary>
    internal static RuleFault SourceThrew(Type source, Exception cause) => new(
        "RULE303",
        source.Name,
        $"{source.Name}: the source of findings threw {cause.GetType().Name}: {cause.Message.ReplaceLineEndings(" ")} None of its findings is told.");

    /// <summary>The engine does not take the rule.</summary>
    internal static RuleFault NotCompiled(string rule, Exception cause) =>
        new("RULE201", rule, $"{rule}: the rule cannot be compiled: {(cause.InnerException ?? cause).Message.ReplaceLineEndings(" ")}");

    /// <summary>A rule that yields facts failed, so what rests on its facts cannot be trusted.</summary>
    internal static RuleFault RestsOnFaulted(string rule, string yielding) =>
        new("RULE302", rule, $"{rule}: it looks at facts of '{yielding}', which failed. See the fault of that rule.");
}
