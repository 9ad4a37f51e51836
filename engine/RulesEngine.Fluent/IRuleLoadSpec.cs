using System.Reflection;

namespace RulesEngine.Fluent;

/// <summary>Says which rule classes to load and where to.</summary>
public interface IRuleLoadSpec
{
    /// <summary>Whether internal classes count; they do not unless asked for. Holds for the whole specification, whenever it is said.</summary>
    IRuleLoadSpec PrivateTypes(bool include = true);

    /// <summary>Whether nested classes count, private ones too; they do not unless asked for. Holds for the whole specification, whenever it is said.</summary>
    IRuleLoadSpec NestedTypes(bool include = true);

    IRuleLoadSpec From(params Assembly[] assemblies);

    IRuleLoadSpec From(IEnumerable<Assembly> assemblies);

    IRuleLoadSpec From(params Type[] types);

    IRuleLoadSpec From(IEnumerable<Type> types);

    IRuleLoadSpec From(Action<IRuleTypeScanner> scanAction);

    /// <summary>Loads only rules whose attributes satisfy the filter. The others are not instantiated.</summary>
    /// <exception cref="InvalidOperationException">There is a filter already.</exception>
    IRuleLoadSpec Where(Func<IRuleMetadata, bool> filter);

    /// <summary>Names the rule set; <c>default</c> unless set.</summary>
    /// <exception cref="InvalidOperationException">The rule set is named already.</exception>
    IRuleLoadSpec To(string ruleSetName);
}
