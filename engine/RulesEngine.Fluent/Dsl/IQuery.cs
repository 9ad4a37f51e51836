namespace RulesEngine.Fluent.Dsl;

/// <summary>A query that has not begun; it begins with Match or From.</summary>
public interface IQuery
{
    IQueryBuilder Builder { get; }
}
