namespace RulesEngine.Typesetting;

/// <summary>Whether a line may end after a character.</summary>
internal enum LineBreak : byte
{
    Forbidden,
    Allowed,
    Mandatory,
}
