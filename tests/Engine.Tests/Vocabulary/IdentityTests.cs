using RulesEngine.Engine.Tests.Fluent;
using RulesEngine.Engine.Tests.Running;
using RulesEngine.Fluent.Dsl;
using RulesEngine.RuleModel;

namespace RulesEngine.Engine.Tests.Vocabulary;

/// <summary>When two objects are one fact.</summary>
public sealed class IdentityTests
{
    private readonly List<string> _said = [];

    [Fact]
    public void Objects_of_a_plain_class_are_facts_of_their_own()
    {
        var session = Session();

        session.TryInsert(new Plan("1")).ShouldBeTrue();
        session.TryInsert(new Plan("1")).ShouldBeTrue();
    }

    [Fact]
    public void Equal_records_are_one_fact()
    {
        var session = Session();

        session.TryInsert(new Note("a")).ShouldBeTrue();
        session.TryInsert(new Note("a")).ShouldBeFalse();
        session.TryRetract(new Note("a")).ShouldBeTrue();
    }

    [Fact]
    public void Identity_wins_over_equality()
    {
        var session = Session();

        session.TryInsert(new Numbered(1, "a")).ShouldBeTrue();
        session.TryInsert(new Numbered(1, "b")).ShouldBeFalse();
        session.TryInsert(new Numbered(2, "a")).ShouldBeTrue();
    }

    [Fact]
    public void An_object_of_a_derived_type_is_never_the_same_fact()
    {
        var session = Session();

        session.TryInsert(new Named("a")).ShouldBeTrue();
        session.TryInsert(new NamedMore("a")).ShouldBeTrue();
        session.TryInsert(new NamedMore("a")).ShouldBeFalse();
    }

    [Fact]
    public void A_comparer_counts_for_its_exact_type()
    {
        var session = Session(registry => registry.RegisterComparer(EqualityComparer<Named>.Create((_, _) => false, _ => 0)));

        session.TryInsert(new Named("a")).ShouldBeTrue();
        session.TryInsert(new Named("a")).ShouldBeTrue();
        session.TryInsert(new NamedMore("a")).ShouldBeTrue();
        session.TryInsert(new NamedMore("a")).ShouldBeFalse();
    }

    [Fact]
    public void The_default_comparer_can_be_replaced_for_all_other_types()
    {
        var session = Session(registry => registry.DefaultFactIdentityComparer = ReferenceEqualityComparer.Instance);

        session.TryInsert(new Note("a")).ShouldBeTrue();
        session.TryInsert(new Note("a")).ShouldBeTrue();
    }

    [Fact]
    public void What_is_registered_after_compiling_does_not_count()
    {
        var compiler = new RuleCompiler();
        var factory = compiler.Compile(Rules.Define(Notes));
        compiler.FactIdentityComparerRegistry.DefaultFactIdentityComparer = ReferenceEqualityComparer.Instance;
        var session = factory.CreateSession();

        session.Insert(new Note("a"));

        session.TryInsert(new Note("a")).ShouldBeFalse();
    }

    [Fact]
    public void A_replacement_takes_the_old_ones_place_in_every_match()
    {
        var session = Rules.Session(rule =>
        {
            Area area = default!;
            Numbered numbered = default!;
            IEnumerable<Numbered> all = default!;
            rule.When().Match(() => area).Match(() => numbered, n => n.Text != "hidden").Query(() => all, q => q.Match<Numbered>().Collect());
            rule.Then().Do(_ => _said.Add($"{numbered.Text} {string.Join(",", all.Select(n => n.Text))}"));
        });
        session.InsertAll([new Area("A"), new Numbered(1, "old")]);
        session.Fire();

        session.Update(new Numbered(1, "new"));

        session.Fire(_said).ShouldBe(["new new"]);
        session.Query<Numbered>().Single().Text.ShouldBe("new");
    }

    [Fact]
    public void Flattened_elements_are_told_apart_like_facts()
    {
        var session = Rules.Session(rule =>
        {
            Numbered numbered = default!;
            rule.When().Query(() => numbered, q => q.Match<List<Numbered>>().SelectMany(list => list));
            rule.Then().Do(_ => _said.Add(numbered.Text));
        });

        session.Insert(new List<Numbered> { new(1, "a"), new(1, "b"), new(2, "c") });

        session.Fire(_said).Length.ShouldBe(2);
    }

    private ISession Session(Action<FactIdentityComparerRegistry>? register = null)
    {
        var compiler = new RuleCompiler();
        register?.Invoke(compiler.FactIdentityComparerRegistry);
        return compiler.Compile(Rules.Define(Notes)).CreateSession();
    }

    private void Notes(WrittenRule rule)
    {
        Note note = default!;
        rule.When().Match(() => note);
        rule.Then().Do(_ => _said.Add(note.Text));
    }

    private sealed record Numbered(int Number, string Text) : IIdentityProvider
    {
        public object GetIdentity() => Number;
    }

    private record Named(string Name);

    private sealed record NamedMore(string Name) : Named(Name);
}
