namespace RulesEngine.Sessions;

/// <summary>The matches of one priority that wait, by turn. They hold on to each other, so that joining and leaving cost nothing.</summary>
internal sealed class ActivationQueue(int priority)
{
    private Activation? _last;

    public int Priority => priority;

    public Activation? First { get; private set; }

    public void Add(Activation activation)
    {
        activation.Waiting = this;
        activation.Previous = _last;
        if (_last is null)
            First = activation;
        else
            _last.Next = activation;
        _last = activation;
    }

    public void Remove(Activation activation)
    {
        if (activation.Previous is null)
            First = activation.Next;
        else
            activation.Previous.Next = activation.Next;
        if (activation.Next is null)
            _last = activation.Previous;
        else
            activation.Next.Previous = activation.Previous;
        activation.Waiting = null;
        activation.Previous = null;
        activation.Next = null;
    }
}
