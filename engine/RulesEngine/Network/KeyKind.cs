namespace RulesEngine.Network;

internal enum KeyKind
{
    Unequal,
    Value,
    Open,
}
