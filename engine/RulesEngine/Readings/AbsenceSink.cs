namespace RulesEngine.Readings;

/// <summary>Takes in what was missing while a condition's report runs.</summary>
internal sealed class AbsenceSink(Action<Absence> missing, Action<string> uncertain)
{
    public void Missing(object? owner, string member, string expression) => missing(new Absence(owner, member, expression));

    /// <summary>A binding of the rule whose content is in doubt.</summary>
    public void Uncertain(string binding) => uncertain(binding);

    public static void Each<T>(IEnumerable<T> sequence, Action<T> look)
    {
        foreach (T element in sequence)
        {
            look(element);
        }
    }
}
