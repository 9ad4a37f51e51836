using System.Linq.Expressions;

namespace RulesEngine.RuleModel.Builders;

/// <summary>Makes the elements of a rule's tree, each validated as it is made.</summary>
public static class Element
{
    public static IRuleDefinition RuleDefinition(
        string name, string description, int priority, GroupElement leftHandSide, ActionGroupElement rightHandSide) =>
        RuleDefinition(name, description, priority, [], leftHandSide, rightHandSide);

    public static IRuleDefinition RuleDefinition(
        string name, string description, int priority, IEnumerable<string> tags, GroupElement leftHandSide, ActionGroupElement rightHandSide) =>
        RuleDefinition(
            name, description, priority, RuleRepeatability.Repeatable, tags, [],
            DependencyGroup(), leftHandSide, FilterGroup(), rightHandSide);

    /// <exception cref="InvalidOperationException">A name is declared twice, or used and not declared.</exception>
    /// <exception cref="ArgumentException">No action runs when the rule is activated, or a name is used with another type than declared.</exception>
    public static IRuleDefinition RuleDefinition(
        string name,
        string description,
        int priority,
        RuleRepeatability repeatability,
        IEnumerable<string> tags,
        IEnumerable<RuleProperty> properties,
        DependencyGroupElement dependencies,
        GroupElement leftHandSide,
        FilterGroupElement filters,
        ActionGroupElement rightHandSide)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(description);
        ArgumentNullException.ThrowIfNull(tags);
        ArgumentNullException.ThrowIfNull(properties);
        ArgumentNullException.ThrowIfNull(dependencies);
        ArgumentNullException.ThrowIfNull(leftHandSide);
        ArgumentNullException.ThrowIfNull(filters);
        ArgumentNullException.ThrowIfNull(rightHandSide);
        var rule = new RuleDefinition(
            name, description, priority, repeatability, [.. tags], new PropertyMap(properties),
            dependencies, leftHandSide, filters, rightHandSide);
        RuleValidation.Check(rule);
        return rule;
    }

    public static DependencyGroupElement DependencyGroup(params DependencyElement[] dependencies) =>
        DependencyGroup(dependencies.AsEnumerable());

    public static DependencyGroupElement DependencyGroup(IEnumerable<DependencyElement> dependencies) => new([.. dependencies]);

    public static DependencyElement Dependency(Type type, string name) => Dependency(Declaration(type, name), type);

    public static DependencyElement Dependency(Declaration declaration, Type serviceType)
    {
        ArgumentNullException.ThrowIfNull(declaration);
        ArgumentNullException.ThrowIfNull(serviceType);
        ElementValidation.CheckResult(serviceType, declaration.Type, $"The service of dependency '{declaration.Name}'");
        return new DependencyElement(declaration, serviceType);
    }

    /// <exception cref="InvalidOperationException">There are no children, or two children of an And group declare the same name.</exception>
    public static GroupElement Group(GroupType groupType, IEnumerable<RuleElement> childElements) => groupType switch
    {
        GroupType.And => AndGroup(childElements),
        GroupType.Or => OrGroup(childElements),
        _ => throw new ArgumentOutOfRangeException(nameof(groupType), groupType, "A group is And or Or."),
    };

    public static AndElement AndGroup(params RuleElement[] childElements) => AndGroup(childElements.AsEnumerable());

    public static AndElement AndGroup(IEnumerable<RuleElement> childElements)
    {
        RuleElement[] children = [.. childElements];
        ElementValidation.CheckChildren(children);
        ElementValidation.CheckDuplicates(children.SelectMany(c => c.Exports));
        return new AndElement(children);
    }

    public static OrElement OrGroup(params RuleElement[] childElements) => OrGroup(childElements.AsEnumerable());

    public static OrElement OrGroup(IEnumerable<RuleElement> childElements)
    {
        RuleElement[] children = [.. childElements];
        ElementValidation.CheckChildren(children);
        return new OrElement(children);
    }

    public static ExistsElement Exists(RuleElement source)
    {
        ElementValidation.CheckQuantifierSource(source);
        return new ExistsElement(source);
    }

    public static NotElement Not(RuleElement source)
    {
        ElementValidation.CheckQuantifierSource(source);
        return new NotElement(source);
    }

    /// <exception cref="InvalidOperationException">There are no patterns.</exception>
    public static ForAllElement ForAll(PatternElement basePattern, IEnumerable<PatternElement> patterns)
    {
        ArgumentNullException.ThrowIfNull(basePattern);
        PatternElement[] all = [.. patterns];
        return all.Length > 0
            ? new ForAllElement(basePattern, all)
            : throw new InvalidOperationException("A for-all has no patterns. Add what each fact of the base pattern has to satisfy.");
    }

    public static PatternElement Pattern(Type type, string name, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions) =>
        Pattern(type, name, expressions, source: null);

    public static PatternElement Pattern(Declaration declaration, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions) =>
        Pattern(declaration, expressions, source: null);

    public static PatternElement Pattern(
        Type type, string name, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions, RuleElement? source) =>
        Pattern(Declaration(type, name), expressions, source);

    public static PatternElement Pattern(
        Declaration declaration, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions, RuleElement? source) =>
        Pattern(declaration, expressions.Select(e => Expression(e.Key, e.Value)), source);

    public static PatternElement Pattern(Type type, string name, IEnumerable<NamedExpressionElement> expressions, RuleElement? source) =>
        Pattern(Declaration(type, name), expressions, source);

    /// <param name="expressions">Conditions: lambdas that return <see cref="bool"/>; the parameter that stands for the fact bears its declared name.</param>
    /// <param name="source">An aggregate or a binding whose result is the value; null to match facts.</param>
    public static PatternElement Pattern(Declaration declaration, IEnumerable<NamedExpressionElement> expressions, RuleElement? source)
    {
        ArgumentNullException.ThrowIfNull(declaration);
        var conditions = new ExpressionCollection(expressions);
        ElementValidation.CheckPattern(declaration, conditions, source);
        return new PatternElement(declaration, conditions, source);
    }

    public static NamedExpressionElement Condition(LambdaExpression expression) => Expression(PatternElement.ConditionName, expression);

    public static NamedExpressionElement Expression(string name, LambdaExpression expression)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(expression);
        return new NamedExpressionElement(name, expression);
    }

    public static Declaration Declaration(Type type, string name)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(name);
        return new Declaration(type, name);
    }

    public static BindingElement Binding(LambdaExpression expression) => Binding(resultType: null, expression);

    /// <param name="resultType">Null for the type that the expression returns.</param>
    public static BindingElement Binding(Type? resultType, LambdaExpression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        resultType ??= expression.ReturnType;
        ElementValidation.CheckResult(expression.ReturnType, resultType, $"The value of binding '{expression}'");
        return new BindingElement(resultType, expression);
    }

    public static AggregateElement Aggregate(
        Type resultType, string name, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions, PatternElement source) =>
        Aggregate(resultType, name, expressions, source, customFactoryType: null);

    public static AggregateElement Aggregate(
        Type resultType, string name, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions, PatternElement source, Type? customFactoryType) =>
        Aggregate(resultType, name, expressions.Select(e => Expression(e.Key, e.Value)), source, customFactoryType);

    public static AggregateElement Aggregate(
        Type resultType, string name, IEnumerable<NamedExpressionElement> expressions, PatternElement source) =>
        Aggregate(resultType, name, expressions, source, customFactoryType: null);

    public static AggregateElement Aggregate(
        Type resultType, string name, IEnumerable<NamedExpressionElement> expressions, PatternElement source, Type? customFactoryType)
    {
        ArgumentNullException.ThrowIfNull(resultType);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(source);
        var element = new AggregateElement(resultType, name, new ExpressionCollection(expressions), source, customFactoryType);
        AggregateValidation.Check(element);
        return element;
    }

    public static AggregateElement Collect(PatternElement source) => Collect(resultType: null, source);

    public static AggregateElement Collect(Type? resultType, PatternElement source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Aggregate(
            resultType ?? typeof(IEnumerable<>).MakeGenericType(source.ValueType),
            AggregateElement.CollectName, Enumerable.Empty<NamedExpressionElement>(), source);
    }

    public static AggregateElement GroupBy(LambdaExpression keySelector, LambdaExpression elementSelector, PatternElement source) =>
        GroupBy(resultType: null, keySelector, elementSelector, source);

    public static AggregateElement GroupBy(
        Type? resultType, LambdaExpression keySelector, LambdaExpression elementSelector, PatternElement source)
    {
        ArgumentNullException.ThrowIfNull(keySelector);
        ArgumentNullException.ThrowIfNull(elementSelector);
        return Aggregate(
            resultType ?? typeof(IGrouping<,>).MakeGenericType(keySelector.ReturnType, elementSelector.ReturnType),
            AggregateElement.GroupByName,
            [Expression(AggregateElement.KeySelectorName, keySelector), Expression(AggregateElement.ElementSelectorName, elementSelector)],
            source);
    }

    public static AggregateElement Project(LambdaExpression selector, PatternElement source) => Project(resultType: null, selector, source);

    public static AggregateElement Project(Type? resultType, LambdaExpression selector, PatternElement source)
    {
        ArgumentNullException.ThrowIfNull(selector);
        return Aggregate(
            resultType ?? selector.ReturnType, AggregateElement.ProjectName,
            [Expression(AggregateElement.SelectorName, selector)], source);
    }

    public static AggregateElement Flatten(Type resultType, LambdaExpression selector, PatternElement source) =>
        Aggregate(resultType, AggregateElement.FlattenName, [Expression(AggregateElement.SelectorName, selector)], source);

    public static FilterGroupElement FilterGroup(params FilterElement[] filters) => FilterGroup(filters.AsEnumerable());

    public static FilterGroupElement FilterGroup(IEnumerable<FilterElement> filters) => new([.. filters]);

    public static FilterElement Filter(FilterType filterType, LambdaExpression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        if (filterType == FilterType.Predicate)
        {
            ElementValidation.CheckResult(expression.ReturnType, typeof(bool), $"The value of filter '{expression}'");
        }

        return new FilterElement(filterType, expression);
    }

    public static ActionGroupElement ActionGroup(params ActionElement[] actions) => ActionGroup(actions.AsEnumerable());

    public static ActionGroupElement ActionGroup(IEnumerable<ActionElement> actions) => new([.. actions]);

    public static ActionElement Action(LambdaExpression expression) => Action(expression, ActionElement.DefaultTrigger);

    /// <param name="expression">A lambda whose first parameter is the <see cref="IContext"/>; where it returns a task the action is over when that task is.</param>
    public static ActionElement Action(LambdaExpression expression, ActionTrigger actionTrigger)
    {
        ArgumentNullException.ThrowIfNull(expression);
        ElementValidation.CheckAction(expression, actionTrigger);
        return new ActionElement(ActionShape.Of(expression), actionTrigger);
    }
}
