namespace RulesEngine.Evaluation.Tests.Sdk;

public sealed class MessageTemplateTests
{
    [Fact]
    public void Holes_are_filled_with_words()
    {
        var message = MessageTemplate.Parse("{Region} gets {PerHead} per head, {Share:percent} of {{it}}.");

        message.Holes.ShouldBe(["Region", "PerHead", "Share"]);
        message.Fill(new Dictionary<string, object?> { ["Region"] = "Aktobe", ["PerHead"] = new Money(5.9m, "KZT"), ["Share"] = 0.585m })
            .ShouldBe("Aktobe gets 5.90 KZT per head, 58.5 % of {it}.");
    }

    [Theory]
    [InlineData("{Region", "The message '{Region' opens a hole that it does not close. Write {Name}, or {{ for a brace.")]
    [InlineData("Region}", "The message 'Region}' closes a hole that it does not open. Write {Name}, or }} for a brace.")]
    public void A_lonely_brace_is_refused(string text, string message) =>
        Should.Throw<FormatException>(() => MessageTemplate.Parse(text)).Message.ShouldBe(message);
}
