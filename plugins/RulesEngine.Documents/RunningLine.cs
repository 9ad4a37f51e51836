namespace RulesEngine.Documents;

/// <summary>A line that is repeated on every page. <c>{page}</c> stands for the page's number, <c>{pages}</c> for how many there are.</summary>
/// <param name="Start">Text at the left margin; empty for none.</param>
/// <param name="End">Text at the right margin, such as <c>Page {page} of {pages}</c>; empty for none.</param>
public sealed record RunningLine(string Start, string End);
