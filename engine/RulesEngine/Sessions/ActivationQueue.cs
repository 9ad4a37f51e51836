namespace RulesEngine.Sessions;

/// <summary>The matches of one priority that wait, by turn. They hold on to each other, so that joining and leaving cost nothing.</summary>
internal sealed class ActivationQueue(int priority, AgendaOrder order)
{
    private Activation? _last;

    public int Priority => priority;

    public Activation? First { get; private set; }

    public void Add(Activation activation)
    {
        activation.Waiting = this;
        if (First is null || _last is null)
            (First, _last) = (activation, activation);
        else if (order == AgendaOrder.NewestFirst)
            AddFirst(activation, First);
        else
            AddLast(activation, _last);
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

    private void AddFirst(Activation activation, Activation next)
    {
        activation.Next = next;
        next.Previous = activation;
        First = activation;
    }

    private void AddLast(Activation activation, Activation previous)
    {
        activation.Previous = previous;
        previous.Next = activation;
        _last = activation;
    }
}
