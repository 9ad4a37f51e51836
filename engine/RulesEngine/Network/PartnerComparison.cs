namespace RulesEngine.Network;

/// <summary>Compares the partners that one side of a join had with those it has now.</summary>
/// <remarks>Old partners carry a mark while the new ones are gone through: who keeps it is no partner any more.</remarks>
internal static class PartnerComparison
{
    public static void OfLeft(JoinMemory memory, TokenEntry left, List<Fact> partners, TokenChanges changes)
    {
        for (var joined = left.Joined.First; joined is not null; joined = left.Joined.After(joined))
            joined.Fact!.Mark = joined;
        var added = new List<Fact>();
        foreach (var fact in partners)
        {
            if (fact.Mark is { } joined)
                changes.Updated.Add(joined);
            else
                added.Add(fact);
            fact.Mark = null;
        }

        for (var joined = left.Joined.First; joined is not null;)
        {
            var next = left.Joined.After(joined);
            if (joined.Fact!.Mark is not null)
            {
                joined.Fact.Mark = null;
                memory.Part(left, joined);
                changes.Retracted.Add(joined);
            }

            joined = next;
        }

        foreach (var fact in added)
            changes.Inserted.Add(memory.Join(left, fact));
    }

    /// <summary>Retracts what was, and lists what is: with the batch's other facts it is put in order before it is passed on.</summary>
    public static void OfRight(JoinMemory memory, Fact right, int number, List<TokenEntry> partners, TokenChanges changes, List<JoinPair> pairs)
    {
        var chain = memory.JoinedTo(right);
        for (var joined = chain?.First; joined is not null; joined = chain!.After(joined))
            memory.Find(joined.Parent!)!.Mark = joined;
        foreach (var left in partners)
        {
            pairs.Add(new(left, number, left.Mark));
            left.Mark = null;
        }

        for (var joined = chain?.First; joined is not null;)
        {
            var next = chain!.After(joined);
            var left = memory.Find(joined.Parent!)!;
            if (left.Mark is not null)
            {
                left.Mark = null;
                memory.Part(left, joined);
                changes.Retracted.Add(joined);
            }

            joined = next;
        }
    }
}
