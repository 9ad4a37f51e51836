namespace RulesEngine.Sdk;

/// <summary>Gives the sentence a finding says, with holes that are filled from the data of <c>Flag</c>.</summary>
/// <param name="text">The sentence. It names the thing, the number and the measure it missed; <c>{PerHead}</c> is a hole, <c>{Share:percent}</c> one with a form.</param>
/// <example><c>[Message("{Region} gets {PerHead} per head from {Programme}; the floor is {Floor}.")]</c></example>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class MessageAttribute(string text) : Attribute
{
    /// <summary>The sentence with its holes.</summary>
    public string Text { get; } = text;
}
