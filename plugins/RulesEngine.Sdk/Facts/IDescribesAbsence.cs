namespace RulesEngine.Sdk;

/// <summary>A derived fact that can say in words what the data lacks when one of its members is absent.</summary>
/// <remarks>Facts read from files need not: an absent value of theirs is named by its cell.</remarks>
public interface IDescribesAbsence
{
    /// <summary>What is missing: <c>population of Pavlodar Region in 2018</c>. Several things are told apart by <c>; </c>.</summary>
    /// <param name="member">Name of the member whose value is absent.</param>
    string WhatIsMissing(string member);
}
