using RulesEngine.Fluent;
using RulesEngine.Fluent.Dsl;
using RulesEngine.RuleModel;
using RulesEngine.Testing;

namespace RulesEngine.Engine.Tests.Vocabulary;

/// <summary>Rule classes and tests as people write them for NRules; only the using lines say RulesEngine.</summary>
public sealed class PortedRulesTests : RulesTestFixture
{
    [Fact]
    public void One_fact_rule()
    {
        Setup.Rule<PreferredCustomerDiscountRule>();
        var customer = new Customer("John") { IsPreferred = true };
        var order = new Order(1, customer) { Quantity = 2, UnitPrice = 10 };

        Session.InsertAll([customer, order]);
        Session.Fire();

        order.PercentDiscount.ShouldBe(10);
        Verify(x => x.Rule().Fired(Matched.Fact(customer), Matched.Fact<IEnumerable<Order>>()));
    }

    [Fact]
    public void A_rule_that_does_not_match_never_fired()
    {
        Setup.Rule<PreferredCustomerDiscountRule>();

        Session.Insert(new Customer("Jane"));
        Session.Fire();

        Verify(x => x.Rule().Fired(Times.Never));
    }

    [Fact]
    public void A_chain_of_rules()
    {
        Setup.Rule<PreferredCustomerDiscountRule>();
        Setup.Rule<DiscountNotificationRule>();
        var customer = new Customer("John") { IsPreferred = true };
        var services = new Notifications();
        Session.DependencyResolver = services;

        Session.InsertAll([customer, new Order(1, customer) { Quantity = 2, UnitPrice = 10 }, new Order(2, customer) { Quantity = 1, UnitPrice = 5 }]);
        Session.Fire();

        VerifySequence(x =>
        {
            x.Rule<PreferredCustomerDiscountRule>().Fired();
            x.Rule<DiscountNotificationRule>().Fired(Matched.Fact(customer));
        });
        services.Sent.ShouldBe(["John has 2 discounted orders"]);
    }

    [Fact]
    public void A_dormant_customer_is_flagged_once()
    {
        Setup.Rule(new DormantCustomerRule { Limit = 2 });

        Session.InsertAll([new Customer("A"), new Customer("B")]);
        Session.InsertAll(Enumerable.Range(0, 3).Select(i => new Order(i, Session.Query<Customer>().First())));
        Session.Fire();

        Customer? flagged = null;
        Verify(x => x.Rule().Fired(Matched.Fact<Customer>().Callback(customer => flagged = customer)));
        flagged!.Name.ShouldBe("B");
    }

    [Fact]
    public void The_recorder_shows_what_fired()
    {
        Setup.Rule<DormantCustomerRule>();
        Session.Insert(new Customer("A"));
        Session.Fire();

        var match = Recorder.GetInvocations().Single();
        match.Rule.Name.ShouldBe("Dormant customer");
        match.Trigger.ShouldBe(MatchTrigger.Created);
        match.Facts.Single().Declaration.Name.ShouldBe("customer");
        Recorder.Clear();
        Verify(x => x.Rule<DormantCustomerRule>().Fired(Times.Never));
    }

    [Fact]
    public void A_fixture_takes_definitions_and_types_as_well()
    {
        foreach (var type in new[] { typeof(DormantCustomerRule) })
            Setup.Rule(type);

        Setup.Rule(new RuleDefinitionFactory().Create(new PreferredCustomerDiscountRule()));
        Setup.Rules.Select(rule => rule.Definition.Name).ShouldBe(["Dormant customer", typeof(PreferredCustomerDiscountRule).FullName]);

        Session.Insert(new Customer("A"));
        Session.Fire();

        Verify(x => x.Rule("Dormant customer").Fired(Times.Once));
        Should.Throw<ArgumentException>(() => Verify(x => x.Rule().Fired()));
        Should.Throw<ArgumentException>(() => Verify(x => x.Rule("Unknown").Fired()));
    }

    [Fact]
    public void An_asserter_of_ones_own_is_told_what_was_expected()
    {
        var asserter = new Noting();
        Asserter = asserter;
        Setup.Rule<DormantCustomerRule>();
        Session.Insert(new Customer("A"));
        Session.Fire();

        Verify(x => x.Rule().Fired(Times.Twice));

        asserter.Result!.Status.ShouldBe(RuleAssertStatus.Failed);
        asserter.Result.Expected.ShouldBe(2);
        asserter.Result.Actual.ShouldBe(1);
        asserter.Result.GetMessage().ShouldBe("Rule 'Dormant customer': Fired; Expected: 2; Actual: 1");
    }

    private sealed class Customer(string name)
    {
        public string Name { get; } = name;

        public bool IsPreferred { get; init; }
    }

    private sealed class Order(int id, Customer customer)
    {
        public int Id { get; } = id;

        public Customer Customer { get; } = customer;

        public int Quantity { get; init; }

        public double UnitPrice { get; init; }

        public double PercentDiscount { get; private set; }

        public bool IsDiscounted => PercentDiscount > 0;

        public bool IsOpen { get; init; } = true;

        public void ApplyDiscount(double percent) => PercentDiscount = percent;
    }

    private sealed class PreferredCustomerDiscountRule : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            IEnumerable<Order> orders = null!;

            When()
                .Match<Customer>(() => customer, c => c.IsPreferred)
                .Query(() => orders, x => x
                    .Match<Order>(
                        o => o.Customer == customer,
                        o => o.IsOpen,
                        o => !o.IsDiscounted)
                    .Collect()
                    .Where(c => c.Any()));

            Then()
                .Do(ctx => ApplyDiscount(orders, 10.0))
                .Do(ctx => ctx.UpdateAll(orders));
        }

        private static void ApplyDiscount(IEnumerable<Order> orders, double discount)
        {
            foreach (var order in orders)
                order.ApplyDiscount(discount);
        }
    }

    [Name("Discount notification"), Priority(-1)]
    private sealed class DiscountNotificationRule : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            IEnumerable<Order> orders = null!;
            Notifications notifications = null!;

            Dependency()
                .Resolve(() => notifications);

            When()
                .Match(() => customer)
                .Query(() => orders, q => q.Match<Order>(o => o.Customer == customer, o => o.IsDiscounted).Collect())
                .Having(() => orders.Any());

            Filter()
                .OnChange(() => orders.Count());

            Then()
                .Do(_ => notifications.Send($"{customer.Name} has {orders.Count()} discounted orders"));
        }
    }

    [Name("Dormant customer")]
    private sealed class DormantCustomerRule : Rule
    {
        public int Limit { get; init; } = 1;

        public override void Define()
        {
            Customer customer = null!;

            When()
                .Match(() => customer)
                .Not<Order>(o => o.Customer == customer, o => o.IsOpen, o => o.Id >= Limit);

            Then()
                .Do(_ => NoAction());
        }

        private static void NoAction()
        {
        }
    }

    private sealed class Notifications : RulesEngine.Extensibility.IDependencyResolver
    {
        public List<string> Sent { get; } = [];

        public void Send(string text) => Sent.Add(text);

        public object Resolve(RulesEngine.Extensibility.IResolutionContext context, Type serviceType) => this;
    }

    private sealed class Noting : IRuleAsserter
    {
        public RuleAssertResult? Result { get; private set; }

        public void Assert(RuleAssertResult result) => Result = result;
    }
}
