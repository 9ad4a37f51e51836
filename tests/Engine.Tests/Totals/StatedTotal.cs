using System.Linq.Expressions;
using RulesEngine.RuleModel;
using RulesEngine.RuleModel.Builders;

namespace RulesEngine.Engine.Tests.Totals;

/// <summary>A total as a rule states it, and as the standard operators give it.</summary>
internal sealed class StatedTotal
{
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
        Of(all => all.Sum(x => x.Values.Money) - all.Min(x => x.Values.Money) > all.Count()),
    ];

    /// <summary>A rule that collects the items of a place, and binds their total.</summary>
    public IRuleDefinition OfCollection(string name) => Rule(
        name,
        _total,
        Element.Pattern(typeof(Place), "place", Array.Empty<NamedExpressionElement>(), source: null),
        Element.Pattern(
            typeof(IEnumerable<Item>),
            "all",
            Array.Empty<NamedExpressionElement>(),
            Element.Collect(Element.Pattern(typeof(Item), "item", [Element.Condition((Expression<Func<Item, Place, bool>>)((item, place) => item.Key == place.Key))], source: null))));

    /// <summary>A rule that groups the items, and binds the total of each group.</summary>
    public IRuleDefinition OfGroups(string name)
    {
        var all = Expression.Parameter(typeof(IGrouping<int, Item>), "all");
        return Rule(
            name,
            Expression.Lambda(_total.Body.With(_total.Parameters[0], all), all),
            Element.Pattern(
                typeof(IGrouping<int, Item>),
                "all",
                Array.Empty<NamedExpressionElement>(),
                Element.GroupBy(
                    (Expression<Func<Item, int>>)(item => item.Key),
                    (Expression<Func<Item, Item>>)(item => item),
                    Element.Pattern(typeof(Item), "item", Array.Empty<NamedExpressionElement>(), source: null))));
    }

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
