using RulesEngine.RuleModel;
using RulesEngine.RuleModel.Builders;
using static RulesEngine.Engine.Tests.RuleModel.Sample;

namespace RulesEngine.Engine.Tests.RuleModel;

public sealed class AggregateValidationTests
{
    private static readonly PatternElement Words = Pattern<string>("word");

    [Fact]
    public void A_collection_is_enumerated_by_the_type_of_its_source()
    {
        Element.Collect(Words).ResultType.ShouldBe(typeof(IEnumerable<string>));
        Element.Collect(typeof(IEnumerable<object>), Words).ResultType.ShouldBe(typeof(IEnumerable<object>));

        Should.Throw<ArgumentException>(() => Element.Collect(typeof(IEnumerable<int>), Words))
            .Message.ShouldBe(
                "The collection is of type System.Collections.Generic.IEnumerable`1[System.String], which is not a System.Collections.Generic.IEnumerable`1[System.Int32].");
    }

    [Fact]
    public void A_group_has_the_types_of_its_selectors()
    {
        var key = Lambda<Func<string, int>>(word => word.Length);
        var element = Lambda<Func<string, char>>(word => word[0]);

        Element.GroupBy(key, element, Words).ResultType.ShouldBe(typeof(IGrouping<int, char>));
    }

    [Fact]
    public void A_projection_gives_what_its_type_says()
    {
        Should.Throw<ArgumentException>(() => Element.Project(typeof(string), Lambda<Func<string, int>>(word => word.Length), Words))
            .Message.ShouldBe("The value of the projection is of type System.Int32, which is not a System.String.");
    }

    [Fact]
    public void What_is_flattened_is_a_collection()
    {
        Should.Throw<ArgumentException>(() => Element.Flatten(typeof(int), Lambda<Func<string, string>>(word => word), Words))
            .Message.ShouldBe(
                "The collection to flatten is of type System.String, which is not a System.Collections.Generic.IEnumerable`1[System.Int32].");
    }

    [Fact]
    public void A_selector_begins_with_the_element_of_the_source()
    {
        Should.Throw<ArgumentException>(() => Element.Project(Lambda<Func<string, int>>(other => other.Length), Words))
            .Message.ShouldBe("The first parameter of 'Selector' in 'Project' is not the element 'word' of its source. Put it first.");
    }

    [Fact]
    public void A_selector_may_mention_other_names_which_the_aggregate_then_imports()
    {
        Element.Project(Lambda<Func<string, int, int>>((word, floor) => word.Length - floor), Words)
            .Imports.Select(d => d.Name).ShouldBe(["floor"]);
    }

    [Fact]
    public void There_is_one_selector_of_a_kind()
    {
        var selector = Element.Expression(AggregateElement.SelectorName, Lambda<Func<string, int>>(word => word.Length));

        Should.Throw<ArgumentException>(() => Element.Aggregate(typeof(int), AggregateElement.ProjectName, [selector, selector], Words))
            .Message.ShouldBe("'Project' has 2 expressions 'Selector'; it takes exactly one.");
    }
}
