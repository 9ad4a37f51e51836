using RulesEngine.Engine.Tests.Fluent;
using RulesEngine.Fluent;
using RulesEngine.Fluent.Dsl;
using RulesEngine.RuleModel;

namespace RulesEngine.Engine.Tests.Vocabulary;

/// <summary>From rule classes to a repository.</summary>
public sealed class LoadingTests
{
    private readonly RuleRepository _repository = new();

    [Fact]
    public void Nothing_to_load_is_an_empty_set_and_no_fault()
    {
        _repository.Load(x => x.From(typeof(string).Assembly));

        _repository.GetRules().ShouldBeEmpty();
        _repository.Compile().CreateSession().Fire().ShouldBe(0);
    }

    [Fact]
    public void Rules_come_from_assemblies_types_and_scans()
    {
        _repository.Load(x => x.PrivateTypes().From(typeof(LoadingTests).Assembly).Where(m => m.RuleType == typeof(PlainRule)).To("assembly"));
        _repository.Load(x => x.PrivateTypes().From([typeof(LoadingTests).Assembly]).Where(m => m.Name == "Tagged").To("assemblies"));
        _repository.Load(x => x.PrivateTypes().From(new List<Type> { typeof(PlainRule), typeof(ChildRule) }).To("types"));
        _repository.Load(x => x.From(scan => scan.PrivateTypes().AssemblyOf<LoadingTests>().Where(type => type == typeof(RenamedRule))).To("scan"));

        _repository.GetRuleSets().Select(set => $"{set.Name} {set.Rules.Count()}").ShouldBe(["assembly 1", "assemblies 1", "types 2", "scan 1"]);
        _repository.GetRules().Count().ShouldBe(5);
    }

    [Fact]
    public void The_same_type_twice_is_two_rules()
    {
        _repository.Load(x => x.PrivateTypes().From(typeof(PlainRule)));
        _repository.Load(x => x.PrivateTypes().From(typeof(PlainRule)));
        var session = _repository.Compile().CreateSession();

        session.Insert(new Region());

        session.Fire(10).ShouldBe(1);
        session.Fire(10).ShouldBe(1);
    }

    [Fact]
    public void A_filter_rejects_types_before_they_are_made()
    {
        _repository.Load(x => x.PrivateTypes().From(typeof(UnmakeableRule), typeof(PlainRule)).Where(m => m.RuleType != typeof(UnmakeableRule)));

        _repository.GetRules().Count().ShouldBe(1);
    }

    [Fact]
    public void An_activator_of_ones_own_makes_rules_with_arguments()
    {
        _repository.Activator = new WithLimit();
        _repository.Load(x => x.NestedTypes().From(typeof(LimitRule)));

        _repository.GetRules().Single().Name.ShouldBe("Limit 5");
    }

    [Fact]
    public void A_rule_set_of_ones_own_is_added()
    {
        var set = new RuleSet("own");
        set.Add(new RuleDefinitionFactory().Create(new PlainRule()));
        set.Add(new RuleDefinitionFactory().Create([new PlainRule(), new ChildRule()]));

        _repository.Add(set);

        _repository.GetRuleSets().ShouldBe([set]);
        _repository.GetRules().Count().ShouldBe(3);
    }

    [Fact]
    public void What_is_a_rule_type()
    {
        RuleTypeScanner.IsRuleType(typeof(PlainRule)).ShouldBeTrue();
        RuleTypeScanner.IsRuleType(typeof(AbstractRule)).ShouldBeFalse();
        RuleTypeScanner.IsRuleType(typeof(GenericRule<>)).ShouldBeFalse();
        RuleTypeScanner.IsRuleType(typeof(GenericRule<int>)).ShouldBeTrue();
        RuleTypeScanner.IsRuleType(typeof(string)).ShouldBeFalse();
    }

    [Fact]
    public void The_default_activator_makes_one_instance()
    {
        new DefaultRuleActivator().Activate(typeof(PlainRule)).Single().ShouldBeOfType<PlainRule>();
    }

    private sealed class WithLimit : IRuleActivator
    {
        public IEnumerable<Rule> Activate(Type type) => [new LimitRule(5)];
    }

    private sealed class LimitRule(int limit) : Rule
    {
        public override void Define()
        {
            Name($"Limit {limit}");
            When().Match<Region>();
            Then().Do(ctx => ctx.Halt());
        }
    }
}
