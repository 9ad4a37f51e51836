using System.Collections;

namespace RulesEngine.Typesetting;

/// <summary>A sequence whose making has effects elsewhere: it can be read once.</summary>
internal sealed class OnePass<T>(IEnumerable<T> source) : IEnumerable<T>
{
    private bool _read;

    public IEnumerator<T> GetEnumerator()
    {
        if (_read)
            throw new InvalidOperationException("The pages of a typeset document can be enumerated once. Keep them in a list, or typeset the document again.");

        _read = true;
        return source.GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
