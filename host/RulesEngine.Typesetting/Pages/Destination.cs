namespace RulesEngine.Typesetting;

/// <summary>A place in the document that links and bookmarks lead to.</summary>
/// <param name="Page">Index of the page, from 0.</param>
/// <param name="Left">Left edge of what should be seen, in points.</param>
/// <param name="Top">Top edge of what should be seen, in points from the top of the page.</param>
public readonly record struct Destination(int Page, double Left, double Top);
