using RulesEngine.Fluent.Dsl;

namespace RulesEngine.Sdk;

/// <summary>
/// A rule that flags subjects of the programme tables. It speaks the engine's vocabulary and adds <see cref="Scope"/> and <c>Then().Flag(…)</c>.
/// </summary>
/// <remarks>
/// A rule is written as if all values were there. Whatever is absent is told by the engine: a subject on which the rule holds for certain is a finding,
/// one on which an absent value could decide is "no data", any other is clear.
/// </remarks>
/// <example>
/// <code>
/// [Rule("COV-01", Severity.Warning)]
/// [Message("No activity in {Region} is recorded in the imported data.")]
/// public sealed class RegionWithoutActivity : ProgrammeRule
/// {
///     public override void Define()
///     {
///         AsOf asOf = default!;
///         Region region = default!;
///
///         Scope()
///             .Match(() => asOf)
///             .Match(() => region, r => r.IsIn(asOf.RegionSet) == true);
///
///         When()
///             .Not&lt;Activity&gt;(a => a.RegionId == region.RegionId);
///
///         Then().Flag(
///             about: () => region,
///             data: () => new { Region = region.Label },
///             evidence: () => region);
///     }
/// }
/// </code>
/// </example>
public abstract class ProgrammeRule : Rule
{
    /// <summary>The part of a rule's left-hand side that was written through <see cref="Scope"/>.</summary>
    public const string ScopePart = "scope";

    /// <summary>Name of the binding that stands between scope and conditions. It says nothing to readers.</summary>
    public const string ConditionsBinding = nameof(InScope);

    private bool _scopeIsOpen;

    // Stands between scope and conditions, so that a condition written with Having belongs to the conditions.
    private bool InScope { get; }

    /// <summary>
    /// States which subjects the rule judges; what follows in <see cref="When"/> decides about them. Call it first.
    /// A rule without it judges what the facts named in <c>about</c> match by themselves, before any other condition.
    /// </summary>
    protected ILeftHandSideExpression Scope()
    {
        _scopeIsOpen = true;
        return Draft.LeftHandSide(ScopePart);
    }

    /// <summary>States when a subject is flagged. Where a scope is stated, <c>Having</c> may follow at once.</summary>
    protected new ILeftHandSideExpression When()
    {
        var conditions = base.When();
        if (_scopeIsOpen)
        {
            _scopeIsOpen = false;
            conditions.Let(() => InScope, () => true);
        }

        return conditions;
    }

    /// <summary>States what is flagged.</summary>
    protected new IFlaggingExpression Then() => new FlaggingExpression(base.Then(), GetType());
}
