namespace RulesEngine.Typesetting;

/// <summary>Puts fragments one below the other: collapses the space between them and carries over what the next one must know.</summary>
internal sealed class FlowAssembler(NoteComposer notes)
{
    private readonly List<Landmark> _landmarks = [];
    private double _space;
    private Tie _tie;
    private bool _beginsPage;
    private (TextInk Text, double X, Place Place)? _label;

    /// <summary>The next fragment stays with what came before.</summary>
    public void HoldNext() => _tie = Tie.Companion;

    /// <summary>The next fragment leaves at least this space above.</summary>
    public void LeaveSpace(double space) => _space = space;

    /// <summary>The next fragment begins a page.</summary>
    public void BeginPage() => _beginsPage = true;

    /// <summary>The next fragment is where a landmark leads to.</summary>
    public void Mark(Landmark landmark) => _landmarks.Add(landmark);

    /// <summary>The next fragment has a bullet or number beside its first line.</summary>
    public void Label(TextInk label, double x, Place place) => _label = (label, x, place);

    /// <summary>Prints a label that found no paragraph to stand beside on a line of its own.</summary>
    public IEnumerable<Slice> FlushLabel(Setting setting)
    {
        if (_label is not var (text, x, place))
            yield break;

        _label = null;
        foreach (var slice in Add(new TextFragment(place, text, x), setting, 0, 0))
            yield return slice;
        HoldNext();
    }

    /// <summary>Adds a paragraph, which takes the label that waits.</summary>
    public IEnumerable<Slice> Add(TextFragment fragment, Setting setting, double before, double after)
    {
        if (_label is var (text, x, _) && fragment.SliceCount > 0)
        {
            fragment.Mark(text, x);
            _label = null;
        }

        return Add((Fragment)fragment, setting, before, after);
    }

    /// <summary>Adds a fragment; a label that waits is printed above it.</summary>
    /// <param name="fragment">The fragment.</param>
    /// <param name="setting">Where it is set.</param>
    /// <param name="before">Least space above it.</param>
    /// <param name="after">Least space below it.</param>
    /// <param name="head">What is repeated above it on a new page.</param>
    /// <param name="tie">How strongly it holds to what came before.</param>
    public IEnumerable<Slice> Add(Fragment fragment, Setting setting, double before, double after, RepeatedHead? head = null, Tie tie = Tie.None)
    {
        if (fragment.SliceCount > 0)
        {
            foreach (var slice in FlushLabel(setting))
                yield return slice;
        }

        for (var i = 0; i < fragment.SliceCount; i++)
        {
            var grouped = setting.Cluster?.Next() ?? Tie.None;
            var own = i == 0 ? Strongest(tie, _tie) : fragment.TieBefore(i);
            yield return new Slice
            {
                Fragment = fragment,
                Index = i,
                Height = fragment.HeightOf(i),
                SpaceBefore = i == 0 ? Math.Max(_space, before) : 0,
                Tie = Strongest(own, grouped),
                BeginsPage = i == 0 && _beginsPage,
                Sheet = setting.Sheet,
                Frame = setting.Frame,
                Head = head,
                Landmarks = i == 0 && _landmarks.Count > 0 ? [.. _landmarks] : [],
                Notes = notes.Set(fragment.NotesOf(i), setting),
            };

            if (i == 0)
                Forget();
        }

        if (fragment.SliceCount > 0)
            _space = after;
    }

    /// <summary>Keeps the space around a box outside of it: above its first slice and below its last.</summary>
    public IEnumerable<Slice> Boxed(IEnumerable<Slice> content, double before, double after)
    {
        var space = Math.Max(_space, before);
        _space = 0;
        var isFirst = true;
        foreach (var slice in content)
        {
            yield return isFirst ? slice with { SpaceBefore = space } : slice;
            isFirst = false;
        }

        _space = isFirst ? space : after;
    }

    private static Tie Strongest(Tie a, Tie b) => a > b ? a : b;

    private void Forget()
    {
        _landmarks.Clear();
        _tie = Tie.None;
        _beginsPage = false;
    }
}
