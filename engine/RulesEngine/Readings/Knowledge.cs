using System.Linq.Expressions;

namespace RulesEngine.Readings;

/// <summary>What a reading knows about a binding whose content can be in doubt.</summary>
/// <param name="Binding">Name under which absences behind the doubt are looked up.</param>
/// <param name="IsCertain">True when nothing about the binding is in doubt; given the parameter that stands for it.</param>
/// <param name="Possible">A second binding that holds the possible members, for a collection.</param>
/// <param name="MembersDecide">Whether certain and possible members say all there is to know about the collection.</param>
internal sealed record Knowledge(
    string Binding,
    Func<Expression, Expression> IsCertain,
    ParameterExpression? Possible = null,
    bool MembersDecide = false);
