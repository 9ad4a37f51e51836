namespace RulesEngine.RuleModel.Builders;

internal static class RuleValidation
{
    public static void Check(RuleDefinition rule)
    {
        var facts = rule.LeftHandSide.Exports;
        var services = rule.DependencyGroup.Exports;
        ElementValidation.CheckDuplicates(facts.Concat(services));

        CheckNoServices("Rule match conditions", rule.LeftHandSide.Imports, services);
        CheckDefined("Undefined variables in rule match conditions", rule.LeftHandSide.Imports, facts);
        CheckNoServices("Rule filters", rule.FilterGroup.Imports, services);
        CheckDefined("Undefined variables in rule filter", rule.FilterGroup.Imports, facts);
        CheckDefined("Undefined variables in rule actions", rule.RightHandSide.Imports, [.. facts, .. services]);

        if (!rule.RightHandSide.Actions.Any(a => a.ActionTrigger.HasFlag(ActionTrigger.Activated)))
        {
            throw new ArgumentException($"Rule '{rule.Name}' must have at least one match action. Add one that runs when the rule is activated.");
        }
    }

    private static void CheckNoServices(string where, IEnumerable<Declaration> used, IReadOnlyCollection<Declaration> services)
    {
        var mentioned = used.Intersect(services).ToArray();
        if (mentioned.Length > 0)
        {
            throw new InvalidOperationException($"{where} cannot reference injected dependencies. Variables={Names(mentioned)}");
        }
    }

    private static void CheckDefined(string fault, IReadOnlyCollection<Declaration> used, IReadOnlyCollection<Declaration> declared)
    {
        var undefined = used.Except(declared).ToArray();
        if (undefined.Length > 0)
        {
            throw new InvalidOperationException($"{fault}. Variables={Names(undefined)}");
        }

        foreach (var name in used)
        {
            ElementValidation.CheckType(declared.First(name.Equals), name);
        }
    }

    private static string Names(IEnumerable<Declaration> declarations) => string.Join(',', declarations.Select(d => d.Name));
}
