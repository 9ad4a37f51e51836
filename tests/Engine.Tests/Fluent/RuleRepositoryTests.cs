using RulesEngine.Fluent;
using RulesEngine.Fluent.Dsl;
using RulesEngine.RuleModel;

namespace RulesEngine.Engine.Tests.Fluent;

public sealed class RuleRepositoryTests
{
    private readonly RuleRepository _repository = new();

    [Fact]
    public void Rules_go_to_the_default_set_unless_one_is_named()
    {
        _repository.Load(x => x.PrivateTypes().From(typeof(PlainRule)));
        _repository.Load(x => x.PrivateTypes().From(typeof(PlainRule)).To("other"));
        _repository.Load(x => x.PrivateTypes().From(typeof(TaggedRule)).To("other"));

        _repository.GetRuleSets().Select(s => (s.Name, s.Rules.Count())).ShouldBe([("default", 1), ("other", 2)]);
    }

    [Fact]
    public void What_is_no_rule_is_skipped()
    {
        _repository.Load(x => x.PrivateTypes().From(typeof(string), typeof(AbstractRule), typeof(GenericRule<>), typeof(PlainRule)));

        Rules().Select(r => r.Name).ShouldBe([typeof(PlainRule).FullName]);
    }

    [Fact]
    public void An_assembly_gives_its_public_rules_unless_asked_for_more()
    {
        var scanner = new RuleTypeScanner();
        scanner.AssemblyOf<RuleRepositoryTests>().Where(t => t.Namespace == typeof(PlainRule).Namespace);

        scanner.GetRuleTypes().ShouldBeEmpty();
        scanner.PrivateTypes();
        scanner.GetRuleTypes().ShouldContain(typeof(PlainRule));
        scanner.GetRuleTypes().ShouldNotContain(typeof(NestedRule));
        scanner.NestedTypes();
        scanner.GetRuleTypes().ShouldContain(typeof(NestedRule));
    }

    [Fact]
    public void Visibility_counts_for_types_given_one_by_one_too()
    {
        _repository.Load(x => x.From(typeof(PlainRule), typeof(NestedRule)));
        Rules().ShouldBeEmpty();

        _repository.Load(x => x.From(typeof(PlainRule), typeof(NestedRule)).NestedTypes());
        Rules().Select(r => r.Name).ShouldBe([typeof(NestedRule).FullName]);
    }

    [Fact]
    public void A_filter_sees_what_the_attributes_say()
    {
        _repository.Load(x => x.PrivateTypes().From(typeof(PlainRule), typeof(TaggedRule), typeof(ChildRule)).Where(m => m.IsTagged("quarterly")));

        Rules().Select(r => r.Name).ShouldBe(["Tagged", typeof(ChildRule).FullName]);
    }

    [Fact]
    public void Attributes_become_properties_of_the_rule()
    {
        _repository.Load(x => x.PrivateTypes().From(typeof(TaggedRule)));

        var rule = Rules().Single();
        rule.Name.ShouldBe("Tagged");
        rule.Description.ShouldBe("What for");
        rule.Tags.ShouldBe(["money", "quarterly"], ignoreOrder: true);
        rule.Priority.ShouldBe(7);
        rule.Repeatability.ShouldBe(RuleRepeatability.NonRepeatable);
    }

    [Fact]
    public void Tags_and_priority_are_inherited_name_and_repeatability_are_not()
    {
        _repository.Load(x => x.PrivateTypes().From(typeof(ChildRule)));

        var rule = Rules().Single();
        rule.Name.ShouldBe("RulesEngine.Engine.Tests.Fluent.ChildRule");
        rule.Description.ShouldBe("");
        rule.Tags.ShouldBe(["own", "money", "quarterly"], ignoreOrder: true);
        rule.Priority.ShouldBe(7);
        rule.Repeatability.ShouldBe(RuleRepeatability.Repeatable);
    }

    [Fact]
    public void What_the_definition_says_wins_over_the_attributes()
    {
        var rule = new RuleDefinitionFactory().Create(new RenamedRule());

        rule.Name.ShouldBe("Renamed");
        rule.Priority.ShouldBe(-1);
    }

    [Fact]
    public void A_rule_that_cannot_be_made_is_named()
    {
        var fault = Should.Throw<RuleActivationException>(() => _repository.Load(x => x.PrivateTypes().From(typeof(PlainRule), typeof(UnmakeableRule))));

        fault.RuleType.ShouldBe(typeof(UnmakeableRule));
        fault.RuleTypeName.ShouldBe(typeof(UnmakeableRule).AssemblyQualifiedName);
        fault.Message.ShouldBe("Rule 'RulesEngine.Engine.Tests.Fluent.UnmakeableRule' could not be instantiated. No money.");
        fault.InnerException.ShouldBeOfType<NotSupportedException>();
        _repository.GetRuleSets().ShouldBeEmpty();
    }

    [Fact]
    public void A_rule_that_cannot_be_defined_is_named()
    {
        var fault = Should.Throw<RuleDefinitionException>(() => _repository.Load(x => x.PrivateTypes().From(typeof(UndefinableRule))));

        fault.RuleType.ShouldBe(typeof(UndefinableRule));
        fault.Message.ShouldBe("Rule 'RulesEngine.Engine.Tests.Fluent.UndefinableRule' could not be defined. No words.");
    }

    [Fact]
    public void An_activator_may_give_several_instances()
    {
        var repository = new RuleRepository(new Twice());

        repository.Load(x => x.PrivateTypes().From(typeof(PlainRule)));

        repository.GetRuleSets().Single().Rules.Count().ShouldBe(2);
    }

    [Fact]
    public void One_specification_has_one_filter_and_one_target()
    {
        Should.Throw<InvalidOperationException>(() => _repository.Load(x => x.Where(_ => true).Where(_ => true)))
            .Message.ShouldBe("The rules have a filter already. Say 'Where' once.");
        Should.Throw<InvalidOperationException>(() => _repository.Load(x => x.To("a").To("b")))
            .Message.ShouldBe("The rule set is named 'a' already. Say 'To' once.");
    }

    [Fact]
    public void A_rule_set_is_added_once()
    {
        _repository.Add(new RuleSet("own"));

        Should.Throw<ArgumentException>(() => _repository.Add(new RuleSet("own")))
            .Message.ShouldStartWith("There is a rule set 'own' already. Give the new one another name.");
    }

    private IEnumerable<IRuleDefinition> Rules() => _repository.GetRuleSets().SelectMany(s => s.Rules);

    private sealed class NestedRule : AbstractRule;

    private sealed class Twice : IRuleActivator
    {
        public IEnumerable<Rule> Activate(Type type) => [new PlainRule(), new PlainRule()];
    }
}
