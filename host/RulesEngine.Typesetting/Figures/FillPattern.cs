namespace RulesEngine.Typesetting;

/// <summary>How an area is filled, so that areas side by side differ without their colours, too.</summary>
internal enum FillPattern
{
    Solid,
    Rising,
    Open,
    Striped,
    Crossed,
    Upright,
}
