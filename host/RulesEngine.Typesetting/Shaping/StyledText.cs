namespace RulesEngine.Typesetting;

/// <summary>Characters of one look and scope.</summary>
internal readonly record struct StyledText(string Text, TextStyle Style, InlineScope? Scope);
