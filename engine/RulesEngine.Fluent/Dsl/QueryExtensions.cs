using System.Linq.Expressions;
using RulesEngine.RuleModel;

namespace RulesEngine.Fluent.Dsl;

/// <summary>The stages of a query. Selectors and conditions may mention what the rule bound before.</summary>
public static class QueryExtensions
{
    /// <summary>One row for each fact that satisfies all conditions.</summary>
    public static IQuery<TFact> Match<TFact>(this IQuery query, params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull
    {
        ArgumentNullException.ThrowIfNull(query);
        query.Builder.FactQuery(conditions);
        return new QueryExpression<TFact>(query.Builder);
    }

    /// <summary>One row: the value of an expression over what the rule bound before.</summary>
    public static IQuery<TFact> From<TFact>(this IQuery query, Expression<Func<TFact>> source)
        where TFact : notnull
    {
        ArgumentNullException.ThrowIfNull(query);
        query.Builder.From(source);
        return new QueryExpression<TFact>(query.Builder);
    }

    /// <summary>Only the rows that satisfy all predicates.</summary>
    public static IQuery<TSource> Where<TSource>(this IQuery<TSource> source, params Expression<Func<TSource, bool>>[] predicates)
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Builder.Where(predicates);
        return source;
    }

    /// <summary>One row for each row.</summary>
    public static IQuery<TResult> Select<TSource, TResult>(this IQuery<TSource> source, Expression<Func<TSource, TResult>> selector)
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Builder.Select(selector);
        return new QueryExpression<TResult>(source.Builder);
    }

    /// <summary>One row for each distinct element of the rows' collections.</summary>
    public static IQuery<TResult> SelectMany<TSource, TResult>(
        this IQuery<TSource> source, Expression<Func<TSource, IEnumerable<TResult>>> selector)
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Builder.SelectMany(selector);
        return new QueryExpression<TResult>(source.Builder);
    }

    /// <summary>One group for each key.</summary>
    public static IQuery<IGrouping<TKey, TSource>> GroupBy<TSource, TKey>(
        this IQuery<TSource> source, Expression<Func<TSource, TKey>> keySelector) =>
        source.GroupBy(keySelector, x => x);

    /// <summary>One group for each key, of something made from each row.</summary>
    public static IQuery<IGrouping<TKey, TElement>> GroupBy<TSource, TKey, TElement>(
        this IQuery<TSource> source, Expression<Func<TSource, TKey>> keySelector, Expression<Func<TSource, TElement>> elementSelector)
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Builder.GroupBy(keySelector, elementSelector);
        return new QueryExpression<IGrouping<TKey, TElement>>(source.Builder);
    }

    /// <summary>One collection of all rows, also when there are none.</summary>
    public static ICollectQuery<IEnumerable<TSource>> Collect<TSource>(this IQuery<TSource> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Builder.Collect<TSource>();
        return new QueryExpression<IEnumerable<TSource>>(source.Builder);
    }

    public static IQuery<IKeyedLookup<TSource, TSource>> ToLookup<TSource>(this ICollectQuery<IEnumerable<TSource>> source) =>
        source.ToLookup(x => x, x => x);

    public static IQuery<IKeyedLookup<TKey, TSource>> ToLookup<TSource, TKey>(
        this ICollectQuery<IEnumerable<TSource>> source, Expression<Func<TSource, TKey>> keySelector) =>
        source.ToLookup(keySelector, x => x);

    /// <summary>One lookup of all rows, also when there are none.</summary>
    public static IQuery<IKeyedLookup<TKey, TElement>> ToLookup<TSource, TKey, TElement>(
        this ICollectQuery<IEnumerable<TSource>> source,
        Expression<Func<TSource, TKey>> keySelector,
        Expression<Func<TSource, TElement>> elementSelector)
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Builder.ToLookup(keySelector, elementSelector);
        return new QueryExpression<IKeyedLookup<TKey, TElement>>(source.Builder);
    }

    /// <summary>Sorts the collection; equal keys keep the order of arrival, null comes first.</summary>
    public static IOrderedQuery<IEnumerable<TSource>> OrderBy<TSource, TKey>(
        this ICollectQuery<IEnumerable<TSource>> source, Expression<Func<TSource, TKey>> keySelector)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Sorted(source.Builder, keySelector, SortDirection.Ascending);
    }

    public static IOrderedQuery<IEnumerable<TSource>> OrderByDescending<TSource, TKey>(
        this ICollectQuery<IEnumerable<TSource>> source, Expression<Func<TSource, TKey>> keySelector)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Sorted(source.Builder, keySelector, SortDirection.Descending);
    }

    /// <summary>Sorts among equals of the keys before.</summary>
    public static IOrderedQuery<IEnumerable<TSource>> ThenBy<TSource, TKey>(
        this IOrderedQuery<IEnumerable<TSource>> source, Expression<Func<TSource, TKey>> keySelector)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Sorted(source.Builder, keySelector, SortDirection.Ascending);
    }

    public static IOrderedQuery<IEnumerable<TSource>> ThenByDescending<TSource, TKey>(
        this IOrderedQuery<IEnumerable<TSource>> source, Expression<Func<TSource, TKey>> keySelector)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Sorted(source.Builder, keySelector, SortDirection.Descending);
    }

    private static QueryExpression<IEnumerable<TSource>> Sorted<TSource, TKey>(
        IQueryBuilder builder, Expression<Func<TSource, TKey>> keySelector, SortDirection direction)
    {
        builder.OrderBy(keySelector, direction);
        return new QueryExpression<IEnumerable<TSource>>(builder);
    }
}
