using System.Text;
using RulesEngine.Pdf.Syntax;

namespace RulesEngine.Pdf.Structure;

/// <summary>Name and number trees (ISO 32000-1, 7.9.6 and 7.9.7): one node while there are few entries, leaves under a root above.</summary>
internal static class SortedTree
{
    private const int EntriesPerLeaf = 256;

    /// <summary>Writes a name tree and returns its object number.</summary>
    public static int Names(PdfFile file, IEnumerable<(string Name, int Id)> entries)
    {
        var sorted = entries.ToList();
        sorted.Sort((a, b) => Encoding.UTF8.GetBytes(a.Name).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(b.Name)));
        return Write(file, "/Names", sorted, (target, entry) => target.Identifier(entry.Name), (target, entry) => target.Reference(entry.Id));
    }

    /// <summary>Writes a number tree and returns its object number. The entries come sorted by key, each with what writes its value.</summary>
    public static int Numbers(PdfFile file, IReadOnlyList<KeyValuePair<int, Action<SyntaxWriter>>> entries) =>
        Write(file, "/Nums", entries, (target, entry) => target.Number(entry.Key), (target, entry) => entry.Value(target));

    private static int Write<T>(PdfFile file, string list, IReadOnlyList<T> entries, Action<SyntaxWriter, T> key, Action<SyntaxWriter, T> value)
    {
        if (entries.Count <= EntriesPerLeaf)
        {
            return file.Write(target => Entries(target.Open(), list, entries, key, value).Close());
        }

        var leaves = entries.Chunk(EntriesPerLeaf).Select(leaf => file.Write(target =>
        {
            target.Open().Name("/Limits"u8).OpenArray();
            key(target, leaf[0]);
            key(target, leaf[^1]);
            Entries(target.CloseArray(), list, leaf, key, value).Close();
        })).ToList();
        return file.Write(target =>
        {
            target.Open().Name("/Kids"u8).OpenArray();
            leaves.ForEach(leaf => target.Reference(leaf));
            target.CloseArray().Close();
        });
    }

    private static SyntaxWriter Entries<T>(
        SyntaxWriter target, string list, IEnumerable<T> entries, Action<SyntaxWriter, T> key, Action<SyntaxWriter, T> value)
    {
        target.Raw(Encoding.ASCII.GetBytes(list)).OpenArray();
        foreach (var entry in entries)
        {
            key(target, entry);
            value(target, entry);
        }

        return target.CloseArray();
    }
}
