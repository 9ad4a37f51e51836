using System.Linq.Expressions;
using RulesEngine.RuleModel;

namespace RulesEngine.Fluent.Dsl;

/// <summary>Takes down the stages of a query. Rule authors use <see cref="QueryExtensions"/>; authors of operators call <c>Aggregate</c>.</summary>
public interface IQueryBuilder
{
    void FactQuery<TSource>(Expression<Func<TSource, bool>>[] conditions);

    void From<TSource>(Expression<Func<TSource>> source);

    void Where<TSource>(Expression<Func<TSource, bool>>[] predicates);

    void Select<TSource, TResult>(Expression<Func<TSource, TResult>> selector);

    void SelectMany<TSource, TResult>(Expression<Func<TSource, IEnumerable<TResult>>> selector);

    void GroupBy<TSource, TKey, TElement>(Expression<Func<TSource, TKey>> keySelector, Expression<Func<TSource, TElement>> elementSelector);

    void Collect<TSource>();

    void ToLookup<TSource, TKey, TElement>(Expression<Func<TSource, TKey>> keySelector, Expression<Func<TSource, TElement>> elementSelector);

    void OrderBy<TSource, TKey>(Expression<Func<TSource, TKey>> keySelector, SortDirection sortDirection);

    /// <summary>An operator whose factory is registered with the compiler under the name.</summary>
    void Aggregate<TSource, TResult>(string name, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions);

    /// <summary>An operator with a factory of its own.</summary>
    void Aggregate<TSource, TResult>(string name, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions, Type customFactoryType);
}
