using System.Linq.Expressions;
using RulesEngine.Fluent.Dsl;
using RulesEngine.RuleModel.Builders;

namespace RulesEngine.Fluent.Writing;

/// <param name="added">Told of each child that the group gets.</param>
internal sealed class LeftHandSideExpression(GroupBuilder group, Bindings bindings, Action added) : ILeftHandSideExpression
{
    private PatternBuilder? _last;

    public ILeftHandSideExpression Match<TFact>(Expression<Func<TFact>> alias, params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull
    {
        var pattern = group.Pattern(bindings.Declare(alias));
        AddConditions(pattern, conditions);
        return Added(pattern);
    }

    public ILeftHandSideExpression Match<TFact>(params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull
    {
        var pattern = group.Pattern(typeof(TFact));
        AddConditions(pattern, conditions);
        return Added(pattern);
    }

    public ILeftHandSideExpression Exists<TFact>(params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull
    {
        AddConditions(group.Exists().Pattern(typeof(TFact)), conditions);
        return Added();
    }

    public ILeftHandSideExpression Not<TFact>(params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull
    {
        AddConditions(group.Not().Pattern(typeof(TFact)), conditions);
        return Added();
    }

    public ILeftHandSideExpression All<TFact>(
        Expression<Func<TFact, bool>> baseCondition, params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull
    {
        var all = group.ForAll();
        AddConditions(all.BasePattern(typeof(TFact)), [baseCondition]);
        AddConditions(all.Pattern(typeof(TFact)), conditions);
        return Added();
    }

    public ILeftHandSideExpression All<TFact>(Expression<Func<TFact, bool>> condition)
        where TFact : notnull
    {
        var all = group.ForAll();
        all.BasePattern(typeof(TFact));
        AddConditions(all.Pattern(typeof(TFact)), [condition]);
        return Added();
    }

    public ILeftHandSideExpression Query<TResult>(Expression<Func<TResult>> alias, Func<IQuery, IQuery<TResult>> queryExpression)
        where TResult : notnull
    {
        ArgumentNullException.ThrowIfNull(queryExpression);
        var query = new QueryBuilder(bindings);
        queryExpression(query);
        return Added(query.Finish(group, bindings.Declare(alias)));
    }

    public ILeftHandSideExpression And(Action<ILeftHandSideExpression> builder) => Group(GroupType.And, builder);

    public ILeftHandSideExpression Or(Action<ILeftHandSideExpression> builder) => Group(GroupType.Or, builder);

    public ILeftHandSideExpression Let<TResult>(Expression<Func<TResult>> alias, Expression<Func<TResult>> expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        var value = bindings.Bind(expression);
        var pattern = group.Pattern(bindings.Declare(alias));
        pattern.Binding().BindingExpression(value);
        return Added(pattern);
    }

    public ILeftHandSideExpression Having(params Expression<Func<bool>>[] conditions)
    {
        ArgumentNullException.ThrowIfNull(conditions);
        var pattern = _last ?? throw new ArgumentException(
            "Having adds conditions to the Match, Query or Let before it, and there is none. Write one first.", nameof(conditions));
        foreach (var condition in conditions)
        {
            pattern.Condition(bindings.Bind(condition));
        }

        return this;
    }

    private void AddConditions<TFact>(PatternBuilder pattern, Expression<Func<TFact, bool>>[] conditions)
    {
        ArgumentNullException.ThrowIfNull(conditions);
        foreach (var condition in conditions)
        {
            pattern.Condition(bindings.Bind(condition, pattern.Declaration));
        }
    }

    private LeftHandSideExpression Group(GroupType type, Action<ILeftHandSideExpression> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        write(new LeftHandSideExpression(group.Group(type), bindings, () => { }));
        return Added();
    }

    private LeftHandSideExpression Added(PatternBuilder pattern)
    {
        _last = pattern;
        return Added();
    }

    private LeftHandSideExpression Added()
    {
        added();
        return this;
    }
}
