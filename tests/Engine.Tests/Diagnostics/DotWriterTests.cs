using RulesEngine.Diagnostics;
using RulesEngine.Engine.Tests.Fluent;
using RulesEngine.Engine.Tests.Running;

namespace RulesEngine.Engine.Tests.Diagnostics;

public sealed class DotWriterTests
{
    [Fact]
    public void The_network_is_a_graph_of_nodes_and_links() => new DotWriter(Rules.Compile(RichPlan).GetSchema()).GetContents().ReplaceLineEndings("\n").ShouldBe(
        """
        digraph rules {
          node [shape=box, fontname="sans-serif"];
          root [label="Root", shape=ellipse];
          n0 [label="Dummy"];
          n1 [label="Type Plan", shape=ellipse];
          n2 [label="Selection\nplan.Area != \"A\""];
          n3 [label="AlphaMemory Plan", shape=cylinder];
          n4 [label="Join"];
          n5 [label="R1", style=filled, fillcolor=lightgrey];
          root -> n1;
          n0 -> n4;
          n1 -> n2;
          n2 -> n3;
          n3 -> n4;
          n4 -> n5;
        }

        """);

    [Fact]
    public void Other_rules_can_be_left_out()
    {
        var writer = new DotWriter(Rules.Compile(RichPlan, AnyArea).GetSchema());
        writer.SetRuleFilter(["R2"]);

        writer.GetContents().ShouldContain("Type Area");
        writer.GetContents().ShouldNotContain("Type Plan");

        writer.SetRuleFilter(null);
        writer.GetContents().ShouldContain("Type Plan");
    }

    [Fact]
    public void What_went_through_a_node_can_be_shown()
    {
        var session = Rules.Session(RichPlan);
        session.Metrics.IsEnabled = true;
        session.InsertAll([new Plan("1", "A"), new Plan("2", "B")]);
        var writer = new DotWriter(session.GetSchema());

        writer.SetMetricsProvider(session.Metrics);

        writer.GetContents().ShouldContain("n2 [label=\"Selection\\nplan.Area != \\\"A\\\"\\nin 2, out 1\"]");
        writer.GetContents().ShouldContain("AlphaMemory Plan\\nkeeps 1\\nin 1");
    }

    [Fact]
    public void The_graph_is_written_to_a_file()
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            var writer = new DotWriter(Rules.Compile(RichPlan).GetSchema());
            writer.WriteAllText(file);

            File.ReadAllText(file).ShouldBe(writer.GetContents());
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static void RichPlan(WrittenRule rule)
    {
        Plan plan = default!;
        rule.When().Match(() => plan, p => p.Area != "A");
        rule.Then().Do(ctx => ctx.Halt());
    }

    private static void AnyArea(WrittenRule rule)
    {
        rule.When().Match<Area>();
        rule.Then().Do(ctx => ctx.Halt());
    }
}
