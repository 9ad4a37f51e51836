using RulesEngine.Typesetting;

namespace RulesEngine.Pdf.Structure;

/// <summary>Holds the claims of the structure tree against what the pages say: each marked sequence and each link has one owner, and both sides name it.</summary>
internal sealed class MarkLedger(WrittenPages pages)
{
    private readonly List<bool[]> claimed = [];
    private readonly Dictionary<LinkAnnotation, WrittenLink> links = [];
    private readonly HashSet<LinkAnnotation> claimedLinks = [];

    public WrittenLink this[LinkAnnotation annotation] => links[annotation];

    /// <summary>Takes up the pages and links that were written since.</summary>
    public void Open()
    {
        while (claimed.Count < pages.Pages.Count)
        {
            claimed.Add(new bool[pages.Pages[claimed.Count].Owners.Length]);
        }

        while (links.Count < pages.Links.Count)
        {
            var link = pages.Links[links.Count];
            links.Add(link.Annotation, link);
        }
    }

    /// <summary>Notes that an element holds a mark or a link.</summary>
    public void Claim(StructureElement element, StructureNode kid)
    {
        switch (kid)
        {
            case ContentMark mark:
                Claim(element, mark);
                break;
            case LinkAnnotation link when !links.ContainsKey(link) || link.Element != element || !claimedLinks.Add(link):
                throw MalformedDocumentException.LinkAstray(link);
        }
    }

    /// <summary>Refuses what no element has claimed.</summary>
    public void Close()
    {
        for (var page = 0; page < claimed.Count; page++)
        {
            if (Array.IndexOf(claimed[page], false) is >= 0 and var number)
            {
                throw MalformedDocumentException.SequenceWithoutMark(page, number, pages.Pages[page].Owners[number].Type);
            }
        }

        if (pages.Links.FirstOrDefault(link => !claimedLinks.Contains(link.Annotation)) is { } link)
        {
            throw MalformedDocumentException.LinkAstray(link.Annotation);
        }
    }

    private void Claim(StructureElement element, ContentMark mark)
    {
        if (mark.Page < 0 || mark.Page >= claimed.Count || mark.Number < 0 || mark.Number >= claimed[mark.Page].Length)
        {
            throw MalformedDocumentException.MarkWithoutSequence(element, mark);
        }

        if (pages.Pages[mark.Page].Owners[mark.Number] is var owner && owner.Id != element.Number)
        {
            throw MalformedDocumentException.MarkOfAnother(element, mark, owner.Type);
        }

        if (claimed[mark.Page][mark.Number])
        {
            throw MalformedDocumentException.MarkTwice(element, mark);
        }

        claimed[mark.Page][mark.Number] = true;
    }
}
