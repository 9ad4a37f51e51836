namespace RulesEngine.Sessions;

/// <summary>Something for some slots, in pages: where no slot of a page has anything, there is no page.</summary>
internal sealed class SlotPages<TItem>
    where TItem : struct
{
    private const int PageSize = 256;

    private TItem[]?[] _pages = [];

    /// <summary>What a slot has; the default where it has nothing.</summary>
    public TItem Get(int slot)
    {
        var number = slot / PageSize;
        return number < _pages.Length && _pages[number] is { } page ? page[slot % PageSize] : default;
    }

    /// <summary>Where to write what a slot has.</summary>
    public ref TItem At(int slot)
    {
        var number = slot / PageSize;
        if (number >= _pages.Length)
            Array.Resize(ref _pages, Math.Max(number + 1, _pages.Length * 2));
        return ref (_pages[number] ??= new TItem[PageSize])[slot % PageSize];
    }
}
