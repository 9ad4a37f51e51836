using System.Linq.Expressions;
using RulesEngine.RuleModel;
using RulesEngine.RuleModel.Builders;

namespace RulesEngine.Readings;

/// <summary>Reads one step of a query, given the rows of the step before.</summary>
internal sealed class AggregateReader(LambdaReader lambdas, HiddenBindings hidden)
{
    public Source Read(AggregateElement aggregate, Rows rows) => aggregate switch
    {
        { CustomFactoryType: not null } => ReadCustom(aggregate, rows),
        { Name: AggregateElement.CollectName } => IsLookup(aggregate) ? ReadLookup(aggregate, rows) : ReadCollect(aggregate, rows),
        { Name: AggregateElement.GroupByName } => ReadGroups(aggregate, rows),
        { Name: AggregateElement.ProjectName } => ReadProjection(aggregate, rows),
        { Name: AggregateElement.FlattenName } => IsIdentity(aggregate) ? ReadMembers(aggregate, rows) : ReadProjection(aggregate, rows),
        _ => ReadCustom(aggregate, rows),
    };

    private static bool IsLookup(AggregateElement aggregate) => aggregate.Expressions.Find(AggregateElement.KeySelectorName).Any();

    private static bool IsIdentity(AggregateElement aggregate) =>
        aggregate.Expressions[AggregateElement.SelectorName].Expression is { Body: ParameterExpression body } lambda && body == lambda.Parameters[0];

    private ParameterExpression Own(AggregateElement aggregate) =>
        lambdas.Parameter(aggregate.Source.ValueType, aggregate.Source.Declaration.Name);

    private static AggregateElement Over(PatternElement rows, AggregateElement aggregate, params NamedExpressionElement[] expressions) =>
        rows == aggregate.Source && expressions.SequenceEqual(aggregate.Expressions)
            ? aggregate
            : Element.Aggregate(aggregate.ResultType, aggregate.Name, expressions, rows, aggregate.CustomFactoryType);

    private ReadValue ReadSelector(AggregateElement aggregate, NamedExpressionElement selector, Knowledge? known, bool isStrict = false) =>
        lambdas.ReadValue(selector.Expression, aggregate.Source.Declaration.Name, known, isStrict);

    private static NamedExpressionElement Safe(NamedExpressionElement selector, ReadValue value) =>
        value.IsPlain ? selector : Element.Expression(selector.Name, value.Lambda);

    /// <summary>Rows whose projection cannot be known are certain of nothing; in the possible reading they put all rows in doubt.</summary>
    private Source ReadProjection(AggregateElement aggregate, Rows rows)
    {
        NamedExpressionElement selector = aggregate.Expressions[AggregateElement.SelectorName];
        bool isFlat = aggregate.Name == AggregateElement.FlattenName;
        ReadValue ofCertain = ReadSelector(aggregate, selector, rows.OfCertain, isStrict: isFlat);
        ReadValue ofPossible = ReadSelector(aggregate, selector, rows.OfPossible, isStrict: isFlat);
        if (rows.AreSame && rows.OfCertain == rows.OfPossible && !ofPossible.CanBeUnknown)
        {
            return Source.Of(Over(rows.Certain, aggregate, Safe(selector, ofCertain)));
        }

        PatternElement certain = Known(rows.Certain, ofCertain.CanBeUnknown ? ofCertain.IsKnown : Logic.True, aggregate);
        PatternElement possible = rows.Possible;
        Knowledge? known = null;
        if (ofPossible.CanBeUnknown)
        {
            Expression isRead = NoneOf("unread", Known(possible, Expression.Not(ofPossible.IsKnown), aggregate));
            known = new Knowledge(hidden.Root, _ => isRead);
            possible = isFlat ? Known(possible, ofPossible.IsKnown, aggregate) : possible;
        }

        return new Source(
            Over(certain, aggregate, Safe(selector, ofCertain)),
            Over(possible, aggregate, Safe(selector, ofPossible)),
            OfPossible: known);
    }

    /// <summary>The members of a collection or a group, one by one.</summary>
    private static Source ReadMembers(AggregateElement aggregate, Rows rows)
    {
        NamedExpressionElement selector = aggregate.Expressions[AggregateElement.SelectorName];
        PatternElement possible = rows.Wide ?? rows.Possible;
        AggregateElement certainMembers = Over(rows.Certain, aggregate, selector);
        return rows.Certain == possible ? Source.Of(certainMembers) : new Source(certainMembers, Over(possible, aggregate, selector));
    }

    private Source ReadCollect(AggregateElement aggregate, Rows rows)
    {
        ReadValue[] keys = [.. aggregate.Expressions.Select(key => ReadSelector(aggregate, key, rows.OfCertain, isStrict: true))];
        NamedExpressionElement[] safe = [.. aggregate.Expressions.Zip(keys, Safe)];
        AggregateElement collection = Over(rows.Certain, aggregate, safe);
        bool isOrdered = keys.All(key => key.IsPlain);
        if (rows.AreSame && isOrdered && hidden.Certainties.Count == 0)
        {
            return Source.Of(collection);
        }

        Type elementType = aggregate.Source.ValueType;
        ParameterExpression each = Own(aggregate);
        Expression isInOrder = Logic.All(keys.Select(key => key.IsKnown));
        Expression isComplete = Logic.All(hidden.Certainties);
        AggregateElement wide = Over(rows.Possible, aggregate, safe);
        ParameterExpression possible = hidden.Collect("possible", rows.Possible);
        var known = new Knowledge(
            hidden.Root,
            own => Logic.All([
                Expression.Equal(Count(own, elementType), Count(possible, elementType)),
                isComplete,
                isOrdered ? Logic.True : Sequences.All(own, each, isInOrder)]),
            new Members(own => own, _ => possible, isComplete));
        return Source.Of(collection, known, wide);
    }

    private Source ReadLookup(AggregateElement aggregate, Rows rows)
    {
        Keyed keyed = ReadKeyed(aggregate, rows);
        if (keyed.IsPlain)
        {
            return Source.Of(Over(rows.Certain, aggregate, keyed.OfCertain));
        }

        Type elementType = aggregate.Source.ValueType;
        Expression isCertain = Logic.All([
            Expression.Equal(
                Count(hidden.Collect("certain", keyed.Certain), elementType),
                Count(hidden.Collect("possible", rows.Possible), elementType)),
            .. hidden.Certainties]);
        return Source.Of(Over(keyed.Certain, aggregate, keyed.OfCertain), new Knowledge(hidden.Root, _ => isCertain));
    }

    private Source ReadGroups(AggregateElement aggregate, Rows rows)
    {
        Keyed keyed = ReadKeyed(aggregate, rows);
        if (keyed.IsPlain)
        {
            return Source.Of(Over(rows.Certain, aggregate, keyed.OfCertain));
        }

        Type keyType = aggregate.Expressions[AggregateElement.KeySelectorName].Expression.ReturnType;
        Type valueType = aggregate.Expressions[AggregateElement.ElementSelectorName].Expression.ReturnType;
        Type lookup = typeof(IKeyedLookup<,>).MakeGenericType(keyType, valueType);
        Type group = typeof(IGrouping<,>).MakeGenericType(keyType, valueType);
        ParameterExpression certain = hidden.Hide(
            "certain", Element.Aggregate(lookup, AggregateElement.CollectName, keyed.OfCertain, keyed.Certain));
        ParameterExpression possible = hidden.Hide(
            "possible", Element.Aggregate(lookup, AggregateElement.CollectName, keyed.OfPossible, keyed.Possible));
        if (!keyed.IsAlwaysKnown)
        {
            NoneOf("unread", Known(rows.Possible, Expression.Not(keyed.IsPossibleKnown), aggregate));
        }

        Expression isComplete = Logic.All(hidden.Certainties);

        // The rows of every group have to add up before anything can be said of all groups.
        ParameterExpression each = Expression.Parameter(group, "group");
        hidden.Require(Sequences.All(possible, each, HasAllRows(each)));

        var known = new Knowledge(
            hidden.Root,
            own => Logic.All([HasAllRows(own), isComplete]),
            new Members(own => At(certain, own), own => At(possible, own), isComplete));
        return new Source(
            Over(keyed.Certain, aggregate, keyed.OfCertain),
            Over(rows.Possible, aggregate, keyed.OfPossible),
            known,
            known);

        Expression HasAllRows(Expression own) =>
            Expression.Equal(Count(At(certain, own), valueType), Count(At(possible, own), valueType));

        Expression At(ParameterExpression rowsByKey, Expression own)
        {
            Expression key = Expression.Property(group.IsAssignableFrom(own.Type) ? own : Expression.Convert(own, group), "Key");
            return Expression.MakeIndex(rowsByKey, typeof(ILookup<,>).MakeGenericType(keyType, valueType).GetProperty("Item"), [key]);
        }
    }

    private Source ReadCustom(AggregateElement aggregate, Rows rows)
    {
        if (rows.AreSame)
        {
            return Source.Of(Over(rows.Certain, aggregate, [.. aggregate.Expressions]));
        }

        Type elementType = aggregate.Source.ValueType;
        Expression isCertain = Logic.All([
            Expression.Equal(
                Count(hidden.Collect("certain", rows.Certain), elementType),
                Count(hidden.Collect("possible", rows.Possible), elementType)),
            .. hidden.Certainties]);
        hidden.Require(isCertain);
        var known = new Knowledge(hidden.Root, _ => isCertain);
        return new Source(
            Over(rows.Certain, aggregate, [.. aggregate.Expressions]), Over(rows.Possible, aggregate, [.. aggregate.Expressions]), known, known);
    }

    private Keyed ReadKeyed(AggregateElement aggregate, Rows rows)
    {
        NamedExpressionElement key = aggregate.Expressions[AggregateElement.KeySelectorName];
        NamedExpressionElement element = aggregate.Expressions[AggregateElement.ElementSelectorName];
        (NamedExpressionElement[] selectors, Expression isKnown, bool isPlain) ofCertain = ReadBoth(rows.OfCertain);
        (NamedExpressionElement[] selectors, Expression isKnown, bool isPlain) ofPossible = ReadBoth(rows.OfPossible);
        return new Keyed(
            Known(rows.Certain, ofCertain.isKnown, aggregate),
            Known(rows.Possible, ofPossible.isKnown, aggregate),
            ofCertain.selectors,
            ofPossible.selectors,
            ofPossible.isKnown,
            IsPlain: rows.AreSame && ofCertain.isPlain && ofPossible.isPlain && hidden.Certainties.Count == 0);

        (NamedExpressionElement[] Selectors, Expression IsKnown, bool IsPlain) ReadBoth(Knowledge? known)
        {
            ReadValue keyValue = ReadSelector(aggregate, key, known, isStrict: true);
            ReadValue elementValue = ReadSelector(aggregate, element, known);
            return (
                [Safe(key, keyValue), Safe(element, elementValue)],
                Logic.And(keyValue.IsKnown, elementValue.CanBeUnknown ? elementValue.IsKnown : Logic.True),
                keyValue.IsPlain && elementValue.IsPlain);
        }
    }

    private PatternElement Known(PatternElement rows, Expression isKnown, AggregateElement aggregate) =>
        isKnown == Logic.True ? rows : PatternReader.With(rows, isKnown, Own(aggregate));

    /// <summary>Hides a collection and requires it to be empty.</summary>
    private UnaryExpression NoneOf(string what, PatternElement rows)
    {
        ParameterExpression collection = hidden.Collect(what, rows);
        UnaryExpression none = Expression.Not(
            Expression.Call(typeof(Enumerable), nameof(Enumerable.Any), [rows.ValueType], collection));
        hidden.Require(none);
        return none;
    }

    private static MethodCallExpression Count(Expression sequence, Type elementType) =>
        Expression.Call(typeof(Enumerable), nameof(Enumerable.Count), [elementType], sequence);

    /// <summary>Rows with keys, in both readings.</summary>
    private sealed record Keyed(
        PatternElement Certain,
        PatternElement Possible,
        NamedExpressionElement[] OfCertain,
        NamedExpressionElement[] OfPossible,
        Expression IsPossibleKnown,
        bool IsPlain)
    {
        public bool IsAlwaysKnown => IsPossibleKnown == Logic.True;
    }
}
