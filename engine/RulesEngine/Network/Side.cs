namespace RulesEngine.Network;

internal enum Side
{
    Left,
    Right,
}
