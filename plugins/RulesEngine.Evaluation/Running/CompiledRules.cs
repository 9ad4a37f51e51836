using RulesEngine.RuleModel;

namespace RulesEngine.Evaluation;

/// <summary>The rules of a selection as one network, and the rules that the engine does not take. Shared by all runs of the selection.</summary>
internal sealed class CompiledRules
{
    private CompiledRules(ISessionFactory network, IReadOnlyList<(IRuleDefinition Definition, Exception Cause)> refused)
    {
        Network = network;
        Refused = refused;
    }

    internal ISessionFactory Network { get; }

    internal IReadOnlyList<(IRuleDefinition Definition, Exception Cause)> Refused { get; }

    internal static CompiledRules Of(RuleSelection rules)
    {
        var definitions = rules.Yielding.Select(rule => rule.Definition).Concat(rules.Flagging.SelectMany(RuleProgram.Of)).ToList();
        var refused = new List<(IRuleDefinition, Exception)>();
        while (true)
        {
            try
            {
                return new CompiledRules(new RuleCompiler().Compile(definitions), refused);
            }
            catch (RuleCompilationException e) when (definitions.Exists(definition => definition.Name == e.RuleName))
            {
                refused.AddRange(definitions.Where(definition => definition.Name == e.RuleName).Select(definition => (definition, (Exception)e)));
                definitions.RemoveAll(definition => definition.Name == e.RuleName);
            }
        }
    }
}
