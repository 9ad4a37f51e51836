using System.Linq.Expressions;
using RulesEngine.Diagnostics;
using RulesEngine.Engine.Tests.Running;
using RulesEngine.RuleModel;
using RulesEngine.RuleModel.Builders;
using SortDirection = RulesEngine.RuleModel.SortDirection;

namespace RulesEngine.Engine.Tests.Vocabulary;

/// <summary>Rules made with the builders of the model, without the language: hosts that have rules as data do so.</summary>
public sealed class ModelTests
{
    private readonly List<string> _said = [];

    [Fact]
    public void A_rule_of_two_patterns()
    {
        var rule = Named("Joined");
        var area = rule.LeftHandSide().Pattern(typeof(Area), "area");
        Expression<Func<Area, bool>> needs = area => area.Need > 0;
        area.Condition(needs);
        var plan = rule.LeftHandSide().Pattern(typeof(Plan), "plan");
        Expression<Func<Plan, Area, bool>> there = (plan, area) => plan.Area == area.Code;
        plan.Condition(there);
        Expression<Action<IContext, Area, Plan>> say = (ctx, area, plan) => Say($"{area}{plan}");
        rule.RightHandSide().Action(say);

        Fire(rule, new Area("A", 1), new Area("B"), new Plan("1", "A"), new Plan("2", "B")).ShouldBe(["A1"]);
    }

    [Fact]
    public void Quantifiers_and_groups()
    {
        var rule = Named("Grouped");
        rule.LeftHandSide().Pattern(typeof(Area), "area");
        Expression<Func<Plan, Area, bool>> there = (plan, area) => plan.Area == area.Code;
        Expression<Func<Note, Area, bool>> mentions = (note, area) => note.Text == area.Code;
        var either = rule.LeftHandSide().Group(GroupType.Or);
        either.Exists().Pattern(typeof(Plan), "plan").Condition(there);
        either.Not().Pattern(typeof(Note), "note").Condition(mentions);
        var all = rule.LeftHandSide().ForAll();
        all.BasePattern(typeof(Plan));
        var rich = all.Pattern(typeof(Plan));
        var plan = rich.Declaration.ToParameterExpression();
        rich.Condition(Expression.Lambda(Expression.GreaterThan(Expression.Property(plan, nameof(Plan.Money)), Expression.Constant(10)), plan));
        Expression<Action<IContext, Area>> say = (ctx, area) => Say($"{area}");
        rule.RightHandSide().Action(say, ActionTrigger.Activated);

        Fire(rule, new Area("A"), new Area("B"), new Note("B"), new Plan("1", "A", 11)).ShouldBe(["A", "A"]);
        Fire(rule, new Area("A"), new Plan("1", "A", 1)).ShouldBeEmpty();
    }

    [Fact]
    public void A_collection_a_value_and_a_filter()
    {
        var rule = Named("Collected");
        var plans = rule.LeftHandSide().Pattern(typeof(IEnumerable<Plan>), "plans");
        var collect = plans.Aggregate();
        collect.Collect();
        Expression<Func<Plan, int>> money = plan => plan.Money;
        collect.OrderBy(money, SortDirection.Descending);
        collect.Pattern(typeof(Plan), "plan");
        var total = rule.LeftHandSide().Pattern(typeof(int), "total");
        Expression<Func<IEnumerable<Plan>, int>> sum = plans => plans.Sum(plan => plan.Money);
        total.Binding().BindingExpression(sum);
        Expression<Func<int, bool>> positive = total => total > 0;
        rule.Filters().Filter(FilterType.Predicate, positive);
        Expression<Action<IContext, IEnumerable<Plan>, int>> say = (ctx, plans, total) => Say($"{string.Join(",", plans)}={total}");
        rule.RightHandSide().Action(say);

        Fire(rule, new Plan("1", money: 1), new Plan("2", money: 2)).ShouldBe(["2,1=3"]);
        Fire(rule).ShouldBeEmpty();
    }

    [Fact]
    public void Groups_projections_and_flattening()
    {
        Expression<Func<Plan, string?>> area = plan => plan.Area;
        Expression<Func<Plan, string>> name = plan => plan.Name;
        Expression<Action<IContext, IGrouping<string?, string>>> sayGroup = (ctx, group) => Say($"{group.Key}:{string.Join(",", group)}");
        Rows(typeof(IGrouping<string?, string>), "group", rows => rows.GroupBy(area, name), sayGroup).ShouldBe(["A:1,2", "B:3"]);

        Expression<Action<IContext, string>> sayText = (ctx, text) => Say(text);
        Rows(typeof(string), "text", rows => rows.Project(name), sayText).ShouldBe(["1", "2", "3"]);

        Expression<Func<Plan, IEnumerable<string>>> parts = plan => plan.Parts;
        Rows(typeof(string), "text", rows =>
        {
            rows.ResultType(typeof(string));
            rows.Flatten(parts);
        }, sayText).ShouldBe(["x", "y"]);
    }

    [Fact]
    public void The_same_rule_written_with_elements()
    {
        Expression<Func<Plan, bool>> rich = plan => plan.Money > 0;
        Expression<Action<IContext, Plan>> say = (ctx, plan) => Say($"{plan}");
        var rule = Element.RuleDefinition(
            "Elements", "", 0, RuleRepeatability.Repeatable, [], [], Element.DependencyGroup(),
            Element.AndGroup(
                Element.Pattern(typeof(Plan), "plan", [new(PatternElement.ConditionName, rich)]),
                Element.Not(Element.Pattern(typeof(Note), "note", Array.Empty<KeyValuePair<string, LambdaExpression>>()))),
            Element.FilterGroup(),
            Element.ActionGroup(Element.Action(say)));

        Fire(rule, new Plan("1", money: 1), new Plan("2")).ShouldBe(["1"]);
        Fire(rule, new Plan("1", money: 1), new Note("n")).ShouldBeEmpty();
    }

    [Fact]
    public void A_dependency_is_declared_beside_the_patterns()
    {
        var rule = Named("Asking");
        rule.LeftHandSide().Pattern(typeof(Plan), "plan");
        rule.Dependencies().Dependency(typeof(Version), "version").Name.ShouldBe("version");
        Expression<Action<IContext, Plan, Version>> say = (ctx, plan, version) => Say($"{plan} {version}");
        rule.RightHandSide().Action(say);

        rule.Build().DependencyGroup.Dependencies.Single().ServiceType.ShouldBe(typeof(Version));
    }

    [Fact]
    public void A_rule_set_holds_rules_and_compiles()
    {
        var rule = Named("In a set");
        rule.LeftHandSide().Pattern(typeof(Plan), "plan");
        Expression<Action<IContext>> say = ctx => Say(ctx.Rule.Name);
        rule.RightHandSide().Action(say);
        var set = new RuleSet("set");
        set.Add(rule.Build());
        set.Add([rule.Build()]);

        var session = new RuleCompiler().Compile([set]).CreateSession();
        session.Insert(new Plan("1"));

        set.Name.ShouldBe("set");
        set.Rules.Count().ShouldBe(2);
        session.Fire(_said).ShouldBe(["In a set", "In a set"]);
    }

    [Fact]
    public void A_normalized_rule_is_one_Or_of_Ands_without_All()
    {
        var rule = Rules.Define(rule =>
        {
            Plan plan = default!;
            rule.When().Match(() => plan).All<Plan>(p => p.Money > 0).Or(or => or.Exists<Area>().And(and => and.Exists<Note>().Not<Area>()));
            rule.Then().Do(ctx => ctx.Halt());
        })[0];

        var normal = new RuleNormalization().Normalize(rule);

        normal.LeftHandSide.ShouldBeOfType<OrElement>().ChildElements.Count.ShouldBe(2);
        new RuleNormalization().Normalize(normal).ShouldBeSameAs(normal);
        new TypesOf().Of(normal).ShouldNotContain(ElementType.ForAll);
        normal.Name.ShouldBe(rule.Name);
    }

    [Fact]
    public void The_schema_names_types_conditions_and_rules()
    {
        var rule = Named("Shown");
        Expression<Func<Plan, bool>> rich = plan => plan.Money > 0;
        rule.LeftHandSide().Pattern(typeof(Plan), "plan").Condition(rich);
        Expression<Action<IContext, Plan>> say = (ctx, plan) => Say($"{plan}");
        rule.RightHandSide().Action(say);
        var factory = new RuleCompiler().Compile([rule.Build()]);

        var schema = factory.GetSchema();

        schema.Nodes.Single(node => node.NodeType == NodeType.Root).Rules.ShouldBeEmpty();
        schema.Nodes.Single(node => node.NodeType == NodeType.Type).OutputType.ShouldBe(typeof(Plan));
        schema.Nodes.Single(node => node.NodeType == NodeType.Selection).Expressions.Single().Value.ToString().ShouldBe("plan => (plan.Money > 0)");
        schema.Nodes.Single(node => node.NodeType == NodeType.Rule).Rules.Single().Name.ShouldBe("Shown");
        schema.Links.ShouldAllBe(link => schema.Nodes.Contains(link.Source) && schema.Nodes.Contains(link.Target));
        factory.CreateSession().GetSchema().Nodes.Select(node => node.Id).ShouldBe(schema.Nodes.Select(node => node.Id));
    }

    private string[] Rows(Type type, string name, Action<AggregateBuilder> rows, LambdaExpression say)
    {
        var rule = Named("Rows");
        var aggregate = rule.LeftHandSide().Pattern(type, name).Aggregate();
        rows(aggregate);
        aggregate.Pattern(typeof(Plan), "plan");
        rule.RightHandSide().Action(say);
        return Fire(rule, new Plan("1", "A") { Parts = ["x"] }, new Plan("2", "A") { Parts = ["x", "y"] }, new Plan("3", "B"));
    }

    private static RuleBuilder Named(string name)
    {
        var rule = new RuleBuilder();
        rule.Name(name);
        return rule;
    }

    private string[] Fire(RuleBuilder rule, params object[] facts) => Fire(rule.Build(), facts);

    private string[] Fire(IRuleDefinition rule, params object[] facts)
    {
        var session = new RuleCompiler().Compile([rule]).CreateSession();
        session.InsertAll(facts);
        return session.Fire(_said);
    }

    private void Say(string text) => _said.Add(text);

    private sealed class TypesOf : RuleElementVisitor<List<ElementType>>
    {
        public List<ElementType> Of(IRuleDefinition rule)
        {
            var types = new List<ElementType>();
            Visit(types, rule);
            return types;
        }

        protected override RuleElement VisitForAll(List<ElementType>? context, ForAllElement element)
        {
            context!.Add(element.ElementType);
            return base.VisitForAll(context, element);
        }
    }
}
