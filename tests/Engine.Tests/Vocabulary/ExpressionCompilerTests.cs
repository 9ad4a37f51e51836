using System.Linq.Expressions;
using RulesEngine.Engine.Tests.Fluent;
using RulesEngine.Engine.Tests.Running;
using RulesEngine.Extensibility;
using RulesEngine.Fluent.Dsl;

namespace RulesEngine.Engine.Tests.Vocabulary;

/// <summary>A host may make the delegates of expressions itself.</summary>
public sealed class ExpressionCompilerTests
{
    private readonly RuleCompiler _compiler = new();

    [Fact]
    public void Every_expression_of_a_rule_goes_through_it()
    {
        var watching = new Watching();
        _compiler.ExpressionCompiler = watching;
        var session = _compiler.Compile(Rules.Define(Joined, Counted)).CreateSession();
        session.InsertAll([new Area("A", 1), new Plan("1", "A", 5), new Plan("2", "A", 7)]);

        session.Fire().ShouldBe(3);

        foreach (var said in new[] { "Money > 2", ".Code", ".Area", ".Money + ", "!= \"\"", ".Money * ", ".Count()", "Nothing(" })
            watching.Seen.ShouldContain(lambda => lambda.Contains(said), said);
    }

    [Fact]
    public void A_rule_whose_expression_cannot_be_compiled_is_refused()
    {
        _compiler.ExpressionCompiler = new Refusing();

        var refused = Should.Throw<RuleCompilationException>(() => _compiler.Compile(Rules.Define(Joined)));

        refused.RuleName.ShouldBe("R1");
        refused.InnerException.ShouldBeOfType<NotSupportedException>();
    }

    [Fact]
    public void There_is_always_one()
    {
        Should.Throw<ArgumentNullException>(() => _compiler.ExpressionCompiler = null!);

        _compiler.ExpressionCompiler.Compile<Func<int, int>>(x => x + 1)(2).ShouldBe(3);
    }

    private static void Joined(WrittenRule rule)
    {
        Area area = default!;
        Plan plan = default!;
        var sum = 0;
        rule.When().Match(() => area).Match(() => plan, p => p.Money > 2, p => p.Area == area.Code).Let(() => sum, () => plan.Money + area.Need);
        rule.Filter().Where(() => plan.Name != "").OnChange(() => plan.Money * 2);
        rule.Then().Do(ctx => Nothing(sum));
    }

    private static void Counted(WrittenRule rule)
    {
        Area area = default!;
        IEnumerable<Plan> plans = default!;
        rule.When().Match(() => area).Query(() => plans, q => q.Match<Plan>(p => p.Money > area.Need).Collect().Where(all => all.Count() > 1));
        rule.Then().Do(ctx => Nothing(plans));
    }

    private static void Nothing(object thing) => _ = thing;

    private sealed class Watching : IExpressionCompiler
    {
        public List<string> Seen { get; } = [];

        public TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
            where TDelegate : Delegate
        {
            Seen.AddRange(Bodies.Of(expression));
            return expression.Compile();
        }
    }

    private sealed class Refusing : IExpressionCompiler
    {
        public TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
            where TDelegate : Delegate => throw new NotSupportedException("Not here.");
    }

    /// <summary>The text of every part of an expression.</summary>
    private sealed class Bodies : ExpressionVisitor
    {
        private readonly List<string> _texts = [];

        public static IEnumerable<string> Of(Expression expression)
        {
            var bodies = new Bodies();
            bodies.Visit(expression);
            return bodies._texts;
        }

        public override Expression? Visit(Expression? node)
        {
            if (node is not null)
                _texts.Add(node.ToString());
            return base.Visit(node);
        }
    }
}
