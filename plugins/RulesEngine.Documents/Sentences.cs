namespace RulesEngine.Documents;

internal static class Sentences
{
    /// <summary>Joins the parts that say something, each closed by a full stop unless it closes itself.</summary>
    public static string Join(IEnumerable<string> parts) =>
        string.Join(' ', parts.Where(part => part.Length > 0).Select(part => part[^1] is '.' or '!' or '?' or '…' ? part : part + "."));
}
