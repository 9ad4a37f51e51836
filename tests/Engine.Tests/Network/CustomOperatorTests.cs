using RulesEngine.Aggregators;
using RulesEngine.Engine.Tests.Running;
using RulesEngine.Fluent.Dsl;
using RulesEngine.RuleModel;

namespace RulesEngine.Engine.Tests.Network;

public sealed class CustomOperatorTests
{
    private readonly List<string> _said = [];

    [Fact]
    public void An_operator_of_an_authors_own_makes_the_rows_it_names()
    {
        var session = Rules.Session(Totals(typeof(TotalFactory)));
        var plan = new Plan("1", money: 5);
        session.InsertAll([plan, new Plan("2", money: 7)]);
        session.Fire(_said).ShouldBe(["12 of 2"]);

        plan.Money = 6;
        session.Update(plan);
        session.Fire(_said).ShouldBe(["13 of 2"]);

        session.Retract(plan);
        session.Fire(_said).ShouldBe(["7 of 1"]);
    }

    [Fact]
    public void A_factory_may_be_registered_by_name()
    {
        var compiler = new RuleCompiler();
        compiler.AggregatorRegistry.RegisterFactory("Total", typeof(TotalFactory));
        Should.Throw<ArgumentException>(() => compiler.AggregatorRegistry.RegisterFactory("Total", typeof(TotalFactory)));
        var session = compiler.Compile(Rules.Define(Totals(null))).CreateSession();

        session.Insert(new Plan("1", money: 5));

        session.Fire(_said).ShouldBe(["5 of 1"]);
    }

    private Action<Fluent.WrittenRule> Totals(Type? factory) => rule =>
    {
        Total total = default!;
        rule.When().Query(() => total, q => Sum(q.Match<Plan>(), factory));
        rule.Then().Do(ctx => _said.Add($"{total.Amount} of {ctx.Match.Facts.Single().Source!.Facts.Count()}"));
    };

    private static IQuery<Total> Sum(IQuery<Plan> source, Type? factory)
    {
        System.Linq.Expressions.Expression<Func<Plan, int>> money = plan => plan.Money;
        KeyValuePair<string, System.Linq.Expressions.LambdaExpression>[] expressions = [new("Money", money)];
        if (factory is null)
            source.Builder.Aggregate<Plan, Total>("Total", expressions);
        else
            source.Builder.Aggregate<Plan, Total>("Total", expressions, factory);
        return new QueryExpression<Total>(source.Builder);
    }

    private sealed class Total(int amount)
    {
        public int Amount => amount;
    }

    private sealed class TotalFactory : IAggregatorFactory
    {
        private IAggregateExpression? _money;

        public void Compile(AggregateElement element, IReadOnlyCollection<IAggregateExpression> compiledExpressions) =>
            _money = compiledExpressions.FindSingle("Money");

        public IAggregator Create(AggregationContext context) => new TotalAggregator(_money!);
    }

    private sealed class TotalAggregator(IAggregateExpression money) : IAggregator
    {
        private readonly Dictionary<IFact, int> _amounts = [];
        private Total? _total;

        public IReadOnlyCollection<AggregationResult> Add(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts) => Modify(context, tuple, facts);

        public IReadOnlyCollection<AggregationResult> Modify(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
        {
            foreach (var fact in facts)
                _amounts[fact] = (int)money.Invoke(context, tuple, fact)!;
            return Result();
        }

        public IReadOnlyCollection<AggregationResult> Remove(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
        {
            foreach (var fact in facts)
                _amounts.Remove(fact);
            return Result();
        }

        private AggregationResult[] Result()
        {
            var previous = _total;
            if (_amounts.Count == 0 && previous is null)
                return AggregationResult.Empty;
            _total = new Total(_amounts.Values.Sum());
            return [previous is null ? AggregationResult.Added(_total, _amounts.Keys) : AggregationResult.Modified(_total, previous, _amounts.Keys)];
        }
    }
}
