namespace RulesEngine.Html;

/// <summary>What a reader of the file should know of how it was written, each thing once and in the order met.</summary>
internal sealed class Remarks
{
    private readonly List<string> _all = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public IReadOnlyList<string> All => _all;

    public void Add(string remark)
    {
        if (_seen.Add(remark))
        {
            _all.Add(remark);
        }
    }
}
