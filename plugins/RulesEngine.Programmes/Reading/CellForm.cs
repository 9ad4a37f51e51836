
namespace RulesEngine.Programmes;

/// <summary>The form that a text cell must have.</summary>
public enum CellForm
{
    /// <summary>Any text.</summary>
    Any,

    /// <summary>Three capital letters, as ISO 4217 has them.</summary>
    Currency,

    /// <summary>exact, about, not_stated or comparable_to:ID.</summary>
    AmountQualifier,

    /// <summary>An age band such as age&lt;40 or age30-39, or a target group.</summary>
    Group,
}
