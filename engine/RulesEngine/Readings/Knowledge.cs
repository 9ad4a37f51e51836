using System.Linq.Expressions;

namespace RulesEngine.Readings;

/// <summary>What a reading knows about a binding whose content can be in doubt.</summary>
/// <param name="Binding">Name under which absences behind the doubt are looked up.</param>
/// <param name="IsCertain">True when nothing about the binding is in doubt; given the expression that stands for it.</param>
/// <param name="Members">Certain and possible members, where the binding is a collection of them.</param>
internal sealed record Knowledge(string Binding, Func<Expression, Expression> IsCertain, Members? Members = null);

/// <summary>Members of a collection; given the expression that stands for it.</summary>
/// <param name="AreComplete">True when no member is missing from the possible ones.</param>
internal sealed record Members(Func<Expression, Expression> Certain, Func<Expression, Expression> Possible, Expression AreComplete);
