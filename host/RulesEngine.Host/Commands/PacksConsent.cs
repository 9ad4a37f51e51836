using System.CommandLine;
using RulesEngine.Host.Output;

namespace RulesEngine.Host.Commands;

/// <summary>Asks before something is done that cannot be taken back.</summary>
internal static class PacksConsent
{
    public static Option<bool> Yes { get; } = new("--yes") { Description = "Do it without asking." };

    /// <summary>Whether the option or the person at the terminal says yes. Where nobody can be asked the answer is no, and the screen says how to say yes.</summary>
    public static bool Given(ParseResult parsed, Screen screen, string question)
    {
        if (parsed.GetValue(Yes))
        {
            return true;
        }

        switch (screen.Ask($"{question} (yes/no)"))
        {
            case null:
                screen.Problem("HOST406 Nobody is here to answer. Nothing was done. Add --yes to do it without asking.");
                return false;
            case var answer when answer.Trim().Equals("yes", StringComparison.OrdinalIgnoreCase) || answer.Trim().Equals("y", StringComparison.OrdinalIgnoreCase):
                return true;
            default:
                screen.Remark("Nothing was done.");
                return false;
        }
    }
}
