using System.Reflection;

namespace RulesEngine.Fluent;

/// <summary>Finds rule classes. What is no rule class is skipped.</summary>
public interface IRuleTypeScanner
{
    /// <summary>Whether internal classes count, also where they are given one by one; they do not unless asked for.</summary>
    IRuleTypeScanner PrivateTypes(bool include = true);

    /// <summary>Whether nested classes count, also where they are given one by one; they do not unless asked for.</summary>
    IRuleTypeScanner NestedTypes(bool include = true);

    IRuleTypeScanner Assembly(params Assembly[] assemblies);

    IRuleTypeScanner AssemblyOf<T>();

    IRuleTypeScanner AssemblyOf(Type type);

    IRuleTypeScanner Type(params Type[] types);

    IRuleTypeScanner Where(Func<Type, bool> predicate);
}
