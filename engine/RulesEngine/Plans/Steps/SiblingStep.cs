using RulesEngine.Plans.Searches;

namespace RulesEngine.Plans.Steps;

/// <summary>Ends the search of a family: notes what is bound for each plan whose last tests hold of it.</summary>
internal sealed class SiblingStep(TestStep[] tests) : PlanStep
{
    public override bool Reads(int cell) => Array.Exists(tests, test => test.Reads(cell));

    public override void Run(PlanRun run)
    {
        for (var member = 0; member < tests.Length; member++)
        {
            if (tests[member].Holds(run))
                run.Shared!.Note(member, run);
        }
    }
}
