namespace RulesEngine.Readings;

/// <summary>A value that a condition needed and that was not there.</summary>
/// <param name="Owner">The object whose member was empty; null where the value has no owner, such as a binding of the rule.</param>
/// <param name="Member">Name of the empty member, or of the binding.</param>
/// <param name="Expression">The value as the rule writes it, such as <c>money.PerHead</c>.</param>
/// <param name="LookedFor">Type of fact the rule was looking for when it met the absence inside a Not, Exists, All or Query; otherwise null.</param>
public sealed record Absence(object? Owner, string Member, string Expression, Type? LookedFor = null)
{
    /// <inheritdoc/>
    public bool Equals(Absence? other) =>
        other is not null
        && ReferenceEquals(Owner, other.Owner)
        && string.Equals(Member, other.Member, StringComparison.Ordinal)
        && string.Equals(Expression, other.Expression, StringComparison.Ordinal)
        && LookedFor == other.LookedFor;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Member, Expression, LookedFor);
}
