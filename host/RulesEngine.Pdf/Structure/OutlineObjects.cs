using RulesEngine.Pdf.Syntax;
using RulesEngine.Typesetting;

namespace RulesEngine.Pdf.Structure;

/// <summary>Writes the bookmarks, all of them open.</summary>
internal sealed class OutlineObjects(PdfFile file, WrittenPages pages)
{
    /// <summary>Returns the number of the root; null where there are no bookmarks.</summary>
    public int? Write(IReadOnlyList<OutlineEntry> entries)
    {
        if (entries.Count == 0)
        {
            return null;
        }

        var root = file.Reserve();
        var (first, last, count) = Level(entries, root);
        file.Write(root, target => target.Open().Name("/Type/Outlines/First"u8).Reference(first).Name("/Last"u8).Reference(last)
            .Name("/Count"u8).Number(count).Close());
        return root;
    }

    private (int First, int Last, int Count) Level(IReadOnlyList<OutlineEntry> entries, int parent)
    {
        var ids = entries.Select(_ => file.Reserve()).ToArray();
        var below = 0;
        for (var i = 0; i < ids.Length; i++)
        {
            var (entry, at) = (entries[i], i);
            (int First, int Last, int Count)? children = entry.Children.Count == 0 ? null : Level(entry.Children, ids[i]);
            below += children?.Count ?? 0;
            file.Write(ids[i], target =>
            {
                target.Open().Name("/Title"u8).Text(entry.Title).Name("/Parent"u8).Reference(parent).Name("/Dest"u8);
                pages.Destination(target, entry.Destination);
                Reference(target, "/Prev"u8, at > 0 ? ids[at - 1] : null);
                Reference(target, "/Next"u8, at + 1 < ids.Length ? ids[at + 1] : null);
                Reference(target, "/First"u8, children?.First);
                Reference(target, "/Last"u8, children?.Last);
                if (children is { } open)
                {
                    target.Name("/Count"u8).Number(open.Count);
                }

                target.Close();
            });
        }

        return (ids[0], ids[^1], ids.Length + below);
    }

    private static void Reference(SyntaxWriter target, ReadOnlySpan<byte> key, int? id)
    {
        if (id is { } number)
        {
            target.Name(key).Reference(number);
        }
    }
}
