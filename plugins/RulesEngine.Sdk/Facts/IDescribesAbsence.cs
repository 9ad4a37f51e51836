namespace RulesEngine.Sdk;

/// <summary>A derived fact that can say in words what the data lacks when one of its members is absent.</summary>
/// <remarks>Facts read from files need not: an absent value of theirs is named by its cell.</remarks>
public interface IDescribesAbsence
{
    /// <summary>
    /// What is missing, each thing by itself: <c>[$"population of {Region} in {Year}"]</c>. The pack's <c>Phrases.ru.yaml</c> translates the text with its holes.
    /// </summary>
    /// <param name="member">Name of the member whose value is absent.</param>
    IEnumerable<FormattableString> WhatIsMissing(string member);
}
