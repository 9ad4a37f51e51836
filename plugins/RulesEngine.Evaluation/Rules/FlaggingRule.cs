using System.Reflection;

namespace RulesEngine.Evaluation;

/// <summary>A rule that flags, ready to run.</summary>
/// <param name="Description">What readers are told about it.</param>
/// <param name="Message">Its message.</param>
/// <param name="Anatomy">What it looks for, cut into scope and conditions, and what it says.</param>
internal sealed record FlaggingRule(RuleDescription Description, MessageTemplate Message, RuleAnatomy Anatomy)
{
    internal string Code => Description.Code;

    internal Assembly Assembly => ((Type)Anatomy.Rule.Properties[Fluent.RuleProperties.ClrType]).Assembly;
}
