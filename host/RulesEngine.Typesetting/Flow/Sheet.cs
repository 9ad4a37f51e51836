using RulesEngine.Documents;

namespace RulesEngine.Typesetting;

/// <summary>The pages of a set: paper, room for text, and the lines at head and foot.</summary>
internal sealed class Sheet
{
    private const double LeastRoom = 100;

    /// <exception cref="ArgumentException">The margins leave less than 100 points of width or height for text.</exception>
    public Sheet(PageSetup setup, RunningLine? header, RunningLine? footer)
    {
        (Setup, Header, Footer) = (setup, header, footer);
        if (Width < LeastRoom || Height < LeastRoom)
            throw new ArgumentException("The margins leave less than 100 points of width or height for text. Make the page larger or the margins smaller.", nameof(setup));
    }

    public PageSetup Setup { get; }

    public RunningLine? Header { get; }

    public RunningLine? Footer { get; }

    /// <summary>Width of the text.</summary>
    public double Width => Setup.Width - Setup.MarginLeft - Setup.MarginRight;

    /// <summary>Height of the text.</summary>
    public double Height => Setup.Height - Setup.MarginTop - Setup.MarginBottom;
}
