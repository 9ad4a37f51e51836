namespace RulesEngine.Fluent.Dsl;

/// <summary>A query that produces one collection, which may be sorted or made a lookup.</summary>
public interface ICollectQuery<out TSource> : IQuery<TSource>;
