using System.Linq.Expressions;
using RulesEngine.Fluent.Dsl;

namespace RulesEngine.Sdk;

/// <summary>What a rule does: the engine's actions, and the flag.</summary>
public interface IFlaggingExpression : IRightHandSideExpression
{
    /// <summary>Flags the subject.</summary>
    /// <param name="about">The subject: a fact, or an id such as <c>"KZ"</c> or <c>"activities"</c>, or an array of several. It mentions only what the scope binds.</param>
    /// <param name="data">An anonymous object that names the values compared. Every hole of the message is one of them; a <see cref="Dated{T}"/> among them is a threshold.</param>
    /// <param name="evidence">The facts that prove it: one, a collection, or an array of both. What <c>Not</c> looked for in vain is added by itself.</param>
    /// <param name="severity">Severity, where it depends on the facts; the first one of <c>[Rule]</c> unless given.</param>
    /// <param name="per">
    /// Ids that tell several findings about one subject apart. Where it mentions only what the scope binds, each is counted as a subject of its own.
    /// </param>
    IFlaggingExpression Flag(
        Expression<Func<object>> about,
        Expression<Func<object>> data,
        Expression<Func<object?>>? evidence = null,
        Expression<Func<Severity>>? severity = null,
        Expression<Func<object?>>? per = null);
}
