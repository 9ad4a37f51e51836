using RulesEngine.Engine.Tests.Running;
using RulesEngine.RuleModel;
using RulesEngine.RuleModel.Builders;

namespace RulesEngine.Engine.Tests.Vocabulary;

/// <summary>What becomes of a match by every sequence of insert, update, retract, fire and of a filter that opens and closes, beside a model of the agenda's table.</summary>
public sealed class AgendaStateTests
{
    private const string Steps = "IURF+-";

    private readonly List<string> _said = [];

    private bool _isOpen = true;

    [Theory]
    [InlineData(RuleRepeatability.Repeatable, true, true)]
    [InlineData(RuleRepeatability.Repeatable, true, false)]
    [InlineData(RuleRepeatability.Repeatable, false, true)]
    [InlineData(RuleRepeatability.Repeatable, false, false)]
    [InlineData(RuleRepeatability.NonRepeatable, true, true)]
    [InlineData(RuleRepeatability.NonRepeatable, true, false)]
    [InlineData(RuleRepeatability.NonRepeatable, false, true)]
    [InlineData(RuleRepeatability.NonRepeatable, false, false)]
    public void Every_sequence_of_steps_fires_what_the_table_says(RuleRepeatability repeatability, bool redoes, bool undoes)
    {
        var factory = new RuleCompiler().Compile([Rule(repeatability, redoes, undoes)]);

        foreach (var steps in Sequences(5))
            Fired(factory.CreateSession(), steps).ShouldBe(Expected(steps, repeatability == RuleRepeatability.Repeatable && redoes, undoes), $"after {steps}");
    }

    private static IEnumerable<string> Sequences(int length) =>
        length == 0 ? [""] : Sequences(length - 1).SelectMany(steps => Steps.Select(step => steps + step));

    private string Fired(ISession session, string steps)
    {
        var plan = new Plan("1");
        _said.Clear();
        _isOpen = true;
        foreach (var step in steps + "F")
        {
            switch (step)
            {
                case 'I':
                    session.TryInsert(plan);
                    break;
                case 'U':
                    session.TryUpdate(plan);
                    break;
                case 'R':
                    session.TryRetract(plan);
                    break;
                case 'F':
                    _said.Add($"{session.Fire()};");
                    break;
                default:
                    _isOpen = step == '+';
                    break;
            }
        }

        return string.Join(" ", _said);
    }

    private static string Expected(string steps, bool redoes, bool undoes)
    {
        var said = new List<string>();
        var waiting = new List<Match>();
        Match? match = null;
        var isOpen = true;
        foreach (var step in steps + "F")
        {
            switch (step)
            {
                case 'I' when match is null:
                    match = new Match();
                    Decide(waiting, match, isOpen);
                    break;
                case 'U' when match is not null && (!match.HasFired || redoes):
                    match.Next = match.HasFired ? "redo" : "do";
                    Decide(waiting, match, isOpen);
                    break;
                case 'R' when match is not null:
                    match.Next = "undo";
                    Decide(waiting, match, match.HasFired && undoes);
                    match = null;
                    break;
                case 'F':
                    var count = waiting.Count;
                    foreach (var next in waiting)
                    {
                        said.Add(next.Next);
                        next.HasFired = true;
                    }

                    waiting.Clear();
                    said.Add($"{count};");
                    break;
                case '+' or '-':
                    isOpen = step == '+';
                    break;
            }
        }

        return string.Join(" ", said);
    }

    private static void Decide(List<Match> waiting, Match match, bool accepted)
    {
        if (!accepted)
            waiting.Remove(match);
        else if (!waiting.Contains(match))
            waiting.Add(match);
    }

    private IRuleDefinition Rule(RuleRepeatability repeatability, bool redoes, bool undoes)
    {
        var rule = new RuleBuilder();
        rule.Name("State");
        rule.Repeatability(repeatability);
        rule.LeftHandSide().Pattern(typeof(Plan), "plan");
        rule.Filters().Filter(FilterType.Predicate, () => _isOpen);
        rule.RightHandSide().Action((IContext _) => _said.Add("do"), ActionTrigger.Activated);
        if (redoes)
            rule.RightHandSide().Action((IContext _) => _said.Add("redo"), ActionTrigger.Reactivated);
        if (undoes)
            rule.RightHandSide().Action((IContext _) => _said.Add("undo"), ActionTrigger.Deactivated);
        return rule.Build();
    }

    private sealed class Match
    {
        public string Next { get; set; } = "do";

        public bool HasFired { get; set; }
    }
}
