namespace RulesEngine.Fluent.Dsl;

/// <summary>A query that produces rows of a type.</summary>
public interface IQuery<out TSource>
{
    IQueryBuilder Builder { get; }
}
