using FsCheck;
using FsCheck.Fluent;

namespace RulesEngine.Engine.Tests.Totals;

/// <summary>What happens to one item: it comes, changes, or goes.</summary>
/// <param name="Item">Which of the items known it is; one that is not known comes.</param>
/// <param name="Key">The key it gets.</param>
/// <param name="Values">The values it gets.</param>
/// <param name="Goes">Whether it goes, if it is known.</param>
internal sealed record Change(int Item, int Key, Values Values, bool Goes)
{
    /// <summary>Changes of some items of three keys.</summary>
    public static Gen<Change[]> Some() =>
        from isUsual in Gen.Elements(true, true, false)
        from changes in Gen.ArrayOf(One(isUsual))
        select changes;

    private static Gen<Change> One(bool isUsual) =>
        from item in Gen.Choose(0, 8)
        from key in Gen.Elements(1, 1, 1, 2, 3)
        from picks in Gen.ArrayOf(Gen.Choose(0, 1000), 7)
        from goes in Gen.Elements(false, false, false, true)
        select new Change(item, key, Totals.Values.Of(picks, isUsual), goes);
}
