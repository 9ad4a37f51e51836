namespace RulesEngine.Programmes;

/// <summary>Finds the word that was probably meant.</summary>
internal static class NearestWord
{
    /// <summary>The one word that at most two slips turn into the text, one in a short text, whatever the capitals; null when none or several are as near.</summary>
    internal static string? To(string text, IEnumerable<string> words)
    {
        var most = text.Length > 5 ? 2 : 1;
        var near = words.Select(word => (Word: word, Slips: Slips(text.ToLowerInvariant(), word.ToLowerInvariant()))).Where(pair => pair.Slips <= most).OrderBy(pair => pair.Slips).Take(2).ToList();
        return near switch
        {
            [var only] => only.Word,
            [var first, var second] when first.Slips < second.Slips => first.Word,
            _ => null,
        };
    }

    /// <summary>Letters to add, drop or change.</summary>
    private static int Slips(string one, string other)
    {
        var above = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = above[0];
            above[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = above[j];
                above[j] = Math.Min(changed, Math.Min(above[j], above[j - 1]) + 1);
            }
        }

        return above[^1];
    }
}
