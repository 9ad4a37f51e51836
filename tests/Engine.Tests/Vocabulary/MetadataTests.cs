using RulesEngine.Engine.Tests.Fluent;
using RulesEngine.Engine.Tests.Running;
using RulesEngine.Fluent;
using RulesEngine.Fluent.Dsl;
using RulesEngine.RuleModel;

namespace RulesEngine.Engine.Tests.Vocabulary;

/// <summary>What a rule says of itself: attributes, and the words of its definition.</summary>
public sealed class MetadataTests
{
    [Fact]
    public void A_rule_without_a_name_is_called_like_its_class()
    {
        Define(new Bare()).Name.ShouldBe("RulesEngine.Engine.Tests.Vocabulary.MetadataTests+Bare");
    }

    [Fact]
    public void What_a_rule_does_not_say_is_empty_and_never_null()
    {
        var rule = Define(new Bare());

        rule.Description.ShouldBe("");
        rule.Tags.ShouldBeEmpty();
        rule.Priority.ShouldBe(0);
        rule.Repeatability.ShouldBe(RuleRepeatability.Repeatable);
    }

    [Fact]
    public void A_rule_knows_its_class()
    {
        Define(new Bare()).Properties[RuleProperties.ClrType].ShouldBe(typeof(Bare));
        Define(new Bare()).Properties.TryGetProperty("Colour", out _).ShouldBeFalse();
        Should.Throw<ArgumentException>(() => Define(new Bare()).Properties["Colour"]);
    }

    [Fact]
    public void Tags_add_up_along_the_inheritance()
    {
        Define(new Child()).Tags.ShouldBe(["a", "b", "c", "typed"], ignoreOrder: true);
        Define(new Parent()).Tags.ShouldBe(["c", "typed"], ignoreOrder: true);
    }

    [Fact]
    public void Priority_is_inherited_unless_the_child_states_its_own()
    {
        Define(new Parent()).Priority.ShouldBe(-10);
        Define(new Child()).Priority.ShouldBe(-10);
        Define(new Urgent()).Priority.ShouldBe(20);
    }

    [Fact]
    public void Metadata_is_read_from_the_class_without_an_instance()
    {
        var metadata = new RuleMetadata(typeof(Urgent));

        metadata.RuleType.ShouldBe(typeof(Urgent));
        metadata.Name.ShouldBe("Urgent one");
        metadata.Description.ShouldBe("Comes first");
        metadata.Priority.ShouldBe(20);
        metadata.Repeatability.ShouldBe(RuleRepeatability.NonRepeatable);
        metadata.IsTagged("typed").ShouldBeTrue();
        metadata.IsTagged("a").ShouldBeFalse();
        new RuleMetadata(typeof(Bare)).Priority.ShouldBeNull();
        new RuleMetadata(typeof(Bare)).Repeatability.ShouldBeNull();
    }

    [Fact]
    public void Rules_of_one_name_both_fire()
    {
        var said = new List<string>();
        Action<WrittenRule> same = rule =>
        {
            rule.Name("Same");
            rule.When().Match<Plan>();
            rule.Then().Do(ctx => said.Add(ctx.Rule.Name));
        };
        var session = Rules.Session(same, same);

        session.Insert(new Plan("1"));

        session.Fire(said).ShouldBe(["Same", "Same"]);
    }

    [Fact]
    public void Members_of_a_definition_count_only_while_it_is_made()
    {
        var rule = new WrittenRule(_ => { });

        Should.Throw<InvalidOperationException>(() => rule.When());
        Should.Throw<InvalidOperationException>(() => rule.Then());
        Should.Throw<InvalidOperationException>(() => rule.Filter());
        Should.Throw<InvalidOperationException>(() => rule.Dependency());
        Should.Throw<InvalidOperationException>(() => rule.Priority(1));
    }

    private static IRuleDefinition Define(Rule rule) => new RuleDefinitionFactory().Create(rule);

    private class Bare : Rule
    {
        public override void Define()
        {
            When().Match<Plan>();
            Then().Do(ctx => ctx.Halt());
        }
    }

    [AttributeUsage(AttributeTargets.Class)]
    private sealed class TypedAttribute() : TagAttribute("typed");

    [Tag("c")]
    [Typed]
    [Priority(-10)]
    private class Parent : Bare;

    [Tag("a")]
    [Tag("b")]
    private sealed class Child : Parent;

    [Name("Urgent one")]
    [Description("Comes first")]
    [Priority(20)]
    [Repeatability(RuleRepeatability.NonRepeatable)]
    private sealed class Urgent : Parent;
}
