using System.Linq.Expressions;
using RulesEngine.Engine.Tests.Readings;
using RulesEngine.Explanation;

namespace RulesEngine.Engine.Tests.Explanation;

public sealed class ExpressionTextTests
{
    [Fact]
    public void Expressions_read_as_their_author_wrote_them()
    {
        int floor = 3;
        var limits = new { Least = 2 };

        Text(r => r.A < floor).ShouldBe("r.A < floor");
        Text(r => r.A!.Value >= limits.Least).ShouldBe("r.A >= limits.Least");
        Text(r => r.A + 1 > r.B * 2).ShouldBe("r.A + 1 > r.B * 2");
        Text(r => r.Link == "x" && (r.Size > 1 || !r.Link.StartsWith('y'))).ShouldBe("r.Link == \"x\" && (r.Size > 1 || !r.Link.StartsWith('y'))");
        Text(r => r.Day == DayOfWeek.Monday).ShouldBe("r.Day == DayOfWeek.Monday");
        Text(r => r.Flag == true).ShouldBe("r.Flag == true");
        Text(r => r.A == null).ShouldBe("r.A == null");
        Text(r => (r.A ?? 0) > 1).ShouldBe("(r.A ?? 0) > 1");
        Text(r => r.Parts.Any(p => p.A == r.A)).ShouldBe("r.Parts.Any(p => p.A == r.A)");
        Text(r => r.Parts[0].Size == 1).ShouldBe("r.Parts[0].Size == 1");
        Text(r => string.IsNullOrEmpty(r.Link)).ShouldBe("String.IsNullOrEmpty(r.Link)");
        Text(r => r.Size > 0 ? r.A > 1 : r.B > 1).ShouldBe("(r.Size > 0) ? (r.A > 1) : (r.B > 1)");
    }

    [Fact]
    public void A_captured_parameter_of_a_constructor_shows_its_name() =>
        new Holder(5).Text.ShouldBe("r.Size > least");

    private static string Text(Expression<Func<Row, bool>> condition) => ExpressionText.Of(condition.Body);

    private sealed class Holder(int least)
    {
        public string Text => ExpressionTextTests.Text(r => r.Size > least);
    }
}
