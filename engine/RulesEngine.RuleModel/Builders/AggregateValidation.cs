namespace RulesEngine.RuleModel.Builders;

internal static class AggregateValidation
{
    public static void Check(AggregateElement aggregate)
    {
        foreach (var expression in aggregate.Expressions)
        {
            foreach (var parameter in expression.Imports.Where(aggregate.Source.Declaration.Equals))
            {
                ElementValidation.CheckType(aggregate.Source.Declaration, parameter);
            }
        }

        if (aggregate.CustomFactoryType is not null)
        {
            return;
        }

        switch (aggregate.Name)
        {
            case AggregateElement.CollectName:
                CheckCollect(aggregate);
                break;
            case AggregateElement.GroupByName:
                CheckKeyed(aggregate, typeof(IGrouping<,>));
                break;
            case AggregateElement.ProjectName:
                ElementValidation.CheckResult(Selector(aggregate, AggregateElement.SelectorName), aggregate.ResultType, "The value of the projection");
                break;
            case AggregateElement.FlattenName:
                ElementValidation.CheckResult(
                    Selector(aggregate, AggregateElement.SelectorName),
                    typeof(IEnumerable<>).MakeGenericType(aggregate.ResultType),
                    "The collection to flatten");
                break;
        }
    }

    private static void CheckCollect(AggregateElement aggregate)
    {
        if (aggregate.Expressions.Find(AggregateElement.KeySelectorName).Any()
            || aggregate.Expressions.Find(AggregateElement.ElementSelectorName).Any())
        {
            CheckKeyed(aggregate, typeof(IKeyedLookup<,>));
            return;
        }

        ElementValidation.CheckResult(
            typeof(IEnumerable<>).MakeGenericType(aggregate.Source.ValueType), aggregate.ResultType, "The collection");
        foreach (var key in aggregate.Expressions)
        {
            CheckSelector(aggregate, key);
        }
    }

    private static void CheckKeyed(AggregateElement aggregate, Type shape)
    {
        var key = Selector(aggregate, AggregateElement.KeySelectorName);
        var element = Selector(aggregate, AggregateElement.ElementSelectorName);
        var rows = shape.MakeGenericType(key, element);
        ElementValidation.CheckResult(rows, aggregate.ResultType, $"A row of '{aggregate.Name}'");
    }

    private static Type Selector(AggregateElement aggregate, string name)
    {
        var selectors = aggregate.Expressions.Find(name).ToArray();
        if (selectors.Length != 1)
        {
            throw new ArgumentException($"'{aggregate.Name}' has {selectors.Length} expressions '{name}'; it takes exactly one.");
        }

        CheckSelector(aggregate, selectors[0]);
        return selectors[0].Expression.ReturnType;
    }

    private static void CheckSelector(AggregateElement aggregate, NamedExpressionElement selector)
    {
        var parameters = selector.Expression.Parameters;
        if (parameters.Count == 0 || parameters[0].Name != aggregate.Source.Declaration.Name)
        {
            throw new ArgumentException(
                $"The first parameter of '{selector.Name}' in '{aggregate.Name}' is not the element '{aggregate.Source.Declaration.Name}' of its source. Put it first.");
        }
    }
}
