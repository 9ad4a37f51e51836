namespace RulesEngine.Typesetting;

/// <summary>A part of a table.</summary>
internal enum TableRole
{
    Head,
    Body,
    Foot,
}
