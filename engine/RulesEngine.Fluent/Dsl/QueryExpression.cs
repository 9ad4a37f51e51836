namespace RulesEngine.Fluent.Dsl;

/// <summary>A query at one of its stages. Authors of operators return it from theirs.</summary>
public class QueryExpression<TSource>(IQueryBuilder builder) : ICollectQuery<TSource>, IOrderedQuery<TSource>
{
    public IQueryBuilder Builder { get; } = builder;
}
