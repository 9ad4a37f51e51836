using System.Linq.Expressions;
using RulesEngine.RuleModel;
using RulesEngine.RuleModel.Builders;

namespace RulesEngine.Readings;

/// <summary>Derives the certain and the possible reading of a rule or of a single condition.</summary>
/// <remarks>
/// <para>A condition is cut at its connectives into atoms. An atom is unknown when a value in it is absent: a null of a nullable value type
/// other than an enum. Null references and null enums are compared as C# compares them, and so are explicit tests for null,
/// <c>HasValue</c>, <c>??</c> and <c>GetValueOrDefault</c>, which are the author's own decision.</para>
/// <para>On facts without absent values both readings are the rule itself. Evaluating a reading never throws because a value is absent.</para>
/// </remarks>
public static class RuleReadings
{
    /// <summary>Name of the rule property that holds the <see cref="Reading"/> a definition was derived for.</summary>
    public const string ReadingProperty = "RulesEngine::Reading";

    /// <summary>Derives the reading that matches only what holds whatever the absent values are.</summary>
    /// <returns>A definition of the same name and actions; it may declare further bindings, whose names hold a <c>$</c>.</returns>
    public static IRuleDefinition Certain(this IRuleDefinition rule) => Read(rule, Reading.Certain);

    /// <summary>Derives the reading that matches all that holds for some choice of the absent values.</summary>
    /// <inheritdoc cref="Certain(IRuleDefinition)" path="/returns"/>
    public static IRuleDefinition Possible(this IRuleDefinition rule) => Read(rule, Reading.Possible);

    /// <summary>Tells whether absent values can make a difference to the rule; if not, both readings are the rule itself.</summary>
    public static bool CanBeUndecided(this IRuleDefinition rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return RuleReader.Read(rule, Reading.Possible) != rule;
    }

    /// <summary>Condition that holds only where the given one holds whatever the absent values are.</summary>
    /// <returns>The condition itself where no value in it can be absent.</returns>
    public static LambdaExpression Certainly(LambdaExpression condition) => Read(condition, Reading.Certain);

    /// <summary>Condition that holds where the given one holds for some choice of the absent values.</summary>
    /// <inheritdoc cref="Certainly" path="/returns"/>
    public static LambdaExpression Possibly(LambdaExpression condition) => Read(condition, Reading.Possible);

    private static LambdaExpression Read(LambdaExpression lambda, Reading reading)
    {
        ArgumentNullException.ThrowIfNull(lambda);
        var lambdas = new LambdaReader();
        Condition condition = lambdas.ReadCondition(lambda, ownName: "", own: null);
        return condition.IsPlain ? lambda : lambdas.Close(condition.Read(reading), lambda);
    }

    private static IRuleDefinition Read(IRuleDefinition rule, Reading reading)
    {
        ArgumentNullException.ThrowIfNull(rule);
        IRuleDefinition read = RuleReader.Read(rule, reading);
        return Element.RuleDefinition(
            read.Name,
            read.Description,
            read.Priority,
            read.Repeatability,
            read.Tags,
            [.. read.Properties.Where(property => property.Name != ReadingProperty), new RuleProperty(ReadingProperty, reading)],
            read.DependencyGroup,
            read.LeftHandSide,
            read.FilterGroup,
            read.RightHandSide);
    }
}
