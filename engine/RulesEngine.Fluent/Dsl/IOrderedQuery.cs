namespace RulesEngine.Fluent.Dsl;

/// <summary>A query that produces one sorted collection, which may be sorted further among equals.</summary>
public interface IOrderedQuery<out TSource> : IQuery<TSource>;
