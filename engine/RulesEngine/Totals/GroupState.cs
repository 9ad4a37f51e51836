namespace RulesEngine.Totals;

/// <summary>Whether what is kept of a group tells its totals.</summary>
internal enum GroupState
{
    /// <summary>Nothing is kept until somebody asks.</summary>
    Unread,

    /// <summary>It does.</summary>
    Kept,

    /// <summary>It cannot, as long as the group only grows.</summary>
    Unfit,
}
