using System.Linq.Expressions;

namespace RulesEngine.Fluent.Dsl;

/// <summary>Decides about complete matches whether they go on the agenda.</summary>
public interface IFilterExpression
{
    /// <summary>A match that fired fires again only when one of the values is another than at its last firing.</summary>
    IFilterExpression OnChange(params Expression<Func<object>>[] keySelectors);

    /// <summary>A match fires only while all the predicates hold.</summary>
    IFilterExpression Where(params Expression<Func<bool>>[] predicates);
}
