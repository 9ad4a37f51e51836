using RulesEngine.Host.Output;
using RulesEngine.Plugins;

namespace RulesEngine.Host.Watching;

/// <summary>Tells what a watching host does, from whichever loop.</summary>
internal sealed class WatchLog(Screen screen)
{
    private readonly Lock _telling = new();

    public void Line(string label, string text)
    {
        lock (_telling)
        {
            screen.Line(label, text);
        }
    }

    public void Warning(string text)
    {
        lock (_telling)
        {
            screen.Warning(text);
        }
    }

    public void Problem(string text)
    {
        lock (_telling)
        {
            screen.Problem(text);
        }
    }

    public void Tell(PackChange change)
    {
        if (change is { After: { } after, Reason: null })
        {
            Line("Pack", $"{after} runs from now on{(change.Before is { } before ? $", for {before.Version}" : "")}");
        }
        else
        {
            Warning(change.Reason!.ToString());
        }
    }
}
