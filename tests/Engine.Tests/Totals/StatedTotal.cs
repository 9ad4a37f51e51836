using System.Linq.Expressions;
using RulesEngine.RuleModel;
using RulesEngine.RuleModel.Builders;

namespace RulesEngine.Engine.Tests.Totals;

/// <summary>A total as a rule states it, and as the standard operators give it.</summary>
internal sealed class StatedTotal
{
    private static readonly PatternElement s_place = Element.Pattern(typeof(Place), "place", Array.Empty<NamedExpressionElement>(), source: null);
    private static readonly Expression<Func<Item, Place, bool>> s_same = (item, place) => item.Key == place.Key;
    private static readonly Expression<Func<Item, Place, bool>> s_between = (item, place) => item.Key >= place.Key && item.Key <= place.Key;
    private static readonly Expression<Func<Item, bool>> s_ofOne = item => item.Key == 1;
    private static readonly Expression<Func<Item, bool>> s_any = item => item.Key > 0;

    private readonly LambdaExpression _total;
    private readonly Func<IEnumerable<Item>, object?> _byHand;

    private StatedTotal(LambdaExpression total, Func<IEnumerable<Item>, object?> byHand)
    {
        _total = total;
        _byHand = byHand;
    }

    public static IReadOnlyList<StatedTotal> All { get; } =
    [
        Of(all => all.Sum(x => x.Number)), Of(all => all.Average(x => x.Number)), Of(all => all.Min(x => x.Number)), Of(all => all.Max(x => x.Number)),
        Of(all => all.Sum(x => x.Values.Long)), Of(all => all.Average(x => x.Values.Long)), Of(all => all.Min(x => x.Values.Long)), Of(all => all.Max(x => x.Values.Long)),
        Of(all => all.Sum(x => x.Values.Money)), Of(all => all.Average(x => x.Values.Money)), Of(all => all.Min(x => x.Values.Money)), Of(all => all.Max(x => x.Values.Money)),
        Of(all => all.Sum(x => x.Values.Real)), Of(all => all.Average(x => x.Values.Real)), Of(all => all.Min(x => x.Values.Real)), Of(all => all.Max(x => x.Values.Real)),
        Of(all => all.Sum(x => x.Values.Single)), Of(all => all.Average(x => x.Values.Single)), Of(all => all.Min(x => x.Values.Single)), Of(all => all.Max(x => x.Values.Single)),
        Of(all => all.Sum(x => x.Values.MaybeNumber)), Of(all => all.Average(x => x.Values.MaybeNumber)), Of(all => all.Min(x => x.Values.MaybeNumber)), Of(all => all.Max(x => x.Values.MaybeNumber)),
        Of(all => all.Sum(x => x.Values.MaybeLong)), Of(all => all.Average(x => x.Values.MaybeLong)), Of(all => all.Min(x => x.Values.MaybeLong)), Of(all => all.Max(x => x.Values.MaybeLong)),
        Of(all => all.Sum(x => x.Values.MaybeMoney)), Of(all => all.Average(x => x.Values.MaybeMoney)), Of(all => all.Min(x => x.Values.MaybeMoney)), Of(all => all.Max(x => x.Values.MaybeMoney)),
        Of(all => all.Sum(x => x.Values.MaybeReal)), Of(all => all.Average(x => x.Values.MaybeReal)), Of(all => all.Min(x => x.Values.MaybeReal)), Of(all => all.Max(x => x.Values.MaybeReal)),
        Of(all => all.Sum(x => x.Values.MaybeSingle)), Of(all => all.Average(x => x.Values.MaybeSingle)), Of(all => all.Min(x => x.Values.MaybeSingle)), Of(all => all.Max(x => x.Values.MaybeSingle)),
        Of(all => all.Min(x => x.Values.Day)), Of(all => all.Max(x => x.Values.Day)), Of(all => all.Min(x => x.Values.MaybeDay)), Of(all => all.Max(x => x.Values.MaybeDay)),
        Of(all => all.Count()), Of(all => all.LongCount()), Of(all => all.Any()),
        Of(all => all.Count(x => x.Number > 1)), Of(all => all.LongCount(x => x.Number > 1)), Of(all => all.Any(x => x.Number > 1)), Of(all => all.All(x => x.Number > 1)),
        Of(all => all.Sum(x => 6 / x.Number)), Of(all => all.Any(x => 6 / x.Number > 5)), Of(all => all.Max(x => x.Values.MaybeMoney!.Value)),
        Of(all => all.Where(x => x.Number > 1).Sum(x => x.Values.Money)), Of(all => all.Where(x => x.Number > 1).Sum(x => x.Values.MaybeLong)),
        Of(all => all.Where(x => x.Number > 1).Average(x => x.Number)), Of(all => all.Where(x => x.Number > 1).Average(x => x.Values.MaybeMoney)),
        Of(all => all.Where(x => x.Number > 1).Min(x => x.Values.Day)), Of(all => all.Where(x => x.Number > 1).Max(x => x.Values.MaybeReal)),
        Of(all => all.Where(x => x.Number > 1).Where(y => y.Number < 9).Count()), Of(all => all.Where(x => x.Number > 1).Count(y => y.Number < 9)),
        Of(all => all.Where(x => x.Number > 1).LongCount()), Of(all => all.Where(x => x.Number > 1).Any()), Of(all => all.Where(x => x.Number > 1).All(y => y.Number < 9)),
        Of(all => all.Where(x => x.Number > 1).Select(x => x.Values.Money).Sum()), Of(all => all.Select(x => x.Values.Single).Average()),
        Of(all => all.Select(x => x.Values.Day).Max()), Of(all => all.Where(x => x.Number != 0).Sum(x => 6 / x.Number)),
        Of(all => all.Sum(x => x.Values.Money) - all.Min(x => x.Values.Money) > all.Count()),
    ];

    /// <summary>A rule that binds the total of items collected or grouped in some way.</summary>
    public IRuleDefinition In(GroupShape shape, string name) => shape switch
    {
        GroupShape.Collected => Rule(name, _total, s_place, Collected(s_same)),
        GroupShape.CollectedByTokens => Rule(name, _total, s_place, Collected(s_between)),
        GroupShape.CollectedOfOne => Rule(name, _total, Collected(s_ofOne)),
        GroupShape.Grouped => Rule(name, OfGroup(), Grouped(s_any)),
        _ => Rule(name, OfGroup(), s_place, Grouped(s_between)),
    };

    /// <summary>The total of some items as text that tells equal values apart which are not the same; the type of what is thrown instead.</summary>
    public string ByHand(IEnumerable<Item> items)
    {
        try
        {
            return Text(_byHand(items));
        }
        catch (Exception exception) when (exception is InvalidOperationException or OverflowException or DivideByZeroException)
        {
            return exception.GetType().Name;
        }
    }

    public static string Text(object? value) => value switch
    {
        decimal number => string.Join(' ', decimal.GetBits(number)),
        double number => $"{BitConverter.DoubleToInt64Bits(number):x}",
        float number => $"{BitConverter.SingleToInt32Bits(number):x}",
        _ => $"{value}",
    };

    public override string ToString() => _total.ToString();

    private static StatedTotal Of<TResult>(Expression<Func<IEnumerable<Item>, TResult>> total)
    {
        var byHand = total.Compile();
        return new(total, items => byHand(items));
    }

    private static PatternElement Collected(LambdaExpression condition) =>
        Element.Pattern(typeof(IEnumerable<Item>), "all", Array.Empty<NamedExpressionElement>(), Element.Collect(Items(condition)));

    private static PatternElement Grouped(LambdaExpression condition) => Element.Pattern(
        typeof(IGrouping<int, Item>),
        "all",
        Array.Empty<NamedExpressionElement>(),
        Element.GroupBy((Expression<Func<Item, int>>)(item => item.Key), (Expression<Func<Item, Item>>)(item => item), Items(condition)));

    private static PatternElement Items(LambdaExpression condition) => Element.Pattern(typeof(Item), "item", [Element.Condition(condition)], source: null);

    private LambdaExpression OfGroup()
    {
        var all = Expression.Parameter(typeof(IGrouping<int, Item>), "all");
        return Expression.Lambda(_total.Body.With(_total.Parameters[0], all), all);
    }

    private static IRuleDefinition Rule(string name, LambdaExpression total, params RuleElement[] conditions) => Element.RuleDefinition(
        name,
        "",
        priority: 0,
        Element.AndGroup([.. conditions, Element.Pattern(total.ReturnType, "total", Array.Empty<NamedExpressionElement>(), Element.Binding(total))]),
        Element.ActionGroup(Element.Action((Expression<Action<IContext>>)(context => Nothing()))));

    private static void Nothing()
    {
    }
}
