using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace RulesEngine.Architecture.Tests;

/// <summary>What an assembly offers to packs, a line for each type, each thing it is, and each member: what a compiled pack may rest on.</summary>
internal static class PublicApi
{
    /// <summary>Stands between a type and what the line says of it.</summary>
    public const string Between = " | ";

    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<Type, string> s_keywords = new()
    {
        [typeof(void)] = "void", [typeof(object)] = "object", [typeof(string)] = "string", [typeof(bool)] = "bool", [typeof(char)] = "char",
        [typeof(int)] = "int", [typeof(long)] = "long", [typeof(double)] = "double", [typeof(float)] = "float", [typeof(decimal)] = "decimal", [typeof(byte)] = "byte",
    };

    /// <summary>The lines in ordinal order.</summary>
    public static IReadOnlyList<string> Of(Assembly assembly) => [.. assembly.GetExportedTypes().SelectMany(Lines).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Lines(Type type)
    {
        var name = Name(type);
        yield return $"{name}{Between}{KindOf(type)}{Constraints(type.GetGenericArguments())}";
        if (type.BaseType is { } parent && type is { IsClass: true, IsSealed: false, BaseType: not null } && parent != typeof(object))
        {
            yield return $"{name}{Between}is {Name(parent)}";
        }

        foreach (var role in type.GetInterfaces().Where(role => role.IsPublic && !type.IsEnum && !IsOfItself(role)))
        {
            yield return $"{name}{Between}is {Name(role)}";
        }

        if (typeof(Delegate).IsAssignableFrom(type))
        {
            yield return $"{name}{Between}{Signature(type.GetMethod("Invoke")!)}";
            yield break;
        }

        foreach (var member in type.GetMembers(Declared).Where(member => member is not Type && member.GetCustomAttribute<CompilerGeneratedAttribute>() is null))
        {
            if (Told(member) is { } told)
            {
                yield return $"{name}{Between}{told}";
            }
        }
    }

    // Every record and comparable struct has these.
    private static bool IsOfItself(Type role) => role.IsGenericType && (role.GetGenericTypeDefinition() == typeof(IEquatable<>) || role.GetGenericTypeDefinition() == typeof(IComparable<>));

    private static string KindOf(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static string? Told(MemberInfo member) => member switch
    {
        FieldInfo { IsSpecialName: false } field when IsOffered(field) => field switch
        {
            { IsLiteral: true } => $"{field.Name} = {Convert.ToString(field.GetRawConstantValue(), CultureInfo.InvariantCulture)}{(field.DeclaringType!.IsEnum ? "" : $": const {Name(field.FieldType)}")}",
            _ => $"{field.Name}: {Static(field.IsStatic)}field {Name(field.FieldType)}",
        },
        ConstructorInfo maker when IsOffered(maker) => $"new{Parameters(maker)}{Protected(maker)}",
        PropertyInfo property when property.GetAccessors(nonPublic: true).Any(IsOffered) => Property(property),
        EventInfo happening when IsOffered(happening.AddMethod!) => $"{happening.Name}: event {Name(happening.EventHandlerType!)}",
        MethodInfo method when IsOffered(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)) => $"{method.Name}{Generic(method)}{Signature(method)}",
        _ => null,
    };

    private static string Property(PropertyInfo property)
    {
        var accessors = property.GetAccessors(nonPublic: true).Where(IsOffered).ToList();
        var writer = property.SetMethod is { } setter && accessors.Contains(setter)
            ? setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;"
            : "";
        var reader = property.GetMethod is { } getter && accessors.Contains(getter) ? " get;" : "";
        var required = property.GetCustomAttribute<RequiredMemberAttribute>() is null ? "" : "required ";
        var index = property.GetIndexParameters() is { Length: > 0 } ? $"[{Parameters(property.GetIndexParameters())}]" : "";
        return $"{property.Name}{index}: {required}{Modifiers(accessors[0])}{Told(new NullabilityInfoContext().Create(property))} {{{reader}{writer} }}{Protected(accessors[0])}";
    }

    private static string Signature(MethodInfo method) =>
        $"{Parameters(method)}: {Modifiers(method)}{Told(new NullabilityInfoContext().Create(method.ReturnParameter))}{Constraints(method.GetGenericArguments())}{Protected(method)}";

    private static string Parameters(MethodBase method) => $"({(method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "")}{Parameters(method.GetParameters())})";

    private static string Parameters(IEnumerable<ParameterInfo> parameters) => string.Join(", ", parameters.Select(parameter =>
        $"{(parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) ? "params " : "")}{(parameter.IsOut ? "out " : "")}{Told(new NullabilityInfoContext().Create(parameter))} {parameter.Name}"
        + (parameter.HasDefaultValue ? $" = {Default(parameter.DefaultValue)}" : "")));

    private static string Default(object? value) => value is string text ? $"\"{text}\"" : Convert.ToString(value, CultureInfo.InvariantCulture) is { Length: > 0 } told ? told : "default";

    private static string Generic(MethodInfo method) => method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";

    private static string Constraints(Type[] arguments) => string.Concat(arguments.Where(argument => argument.IsGenericParameter).Select(argument => argument.GetGenericParameterConstraints() is { Length: > 0 } limits
        ? $" where {argument.Name} : {string.Join(", ", limits.Select(Name))}"
        : ""));

    private static string Modifiers(MethodInfo method) => method switch
    {
        { IsStatic: true } => Static(isStatic: true),
        { IsAbstract: true } => "abstract ",
        { IsVirtual: true, IsFinal: false } when method.GetBaseDefinition() == method => "virtual ",
        { IsVirtual: true, IsFinal: false } => "override ",
        _ => "",
    };

    private static string Static(bool isStatic) => isStatic ? "static " : "";

    private static string Protected(MethodBase method) => method.IsPublic ? "" : " (protected)";

    // What is protected is offered to heirs only, and what nobody outside can inherit from has none.
    private static bool IsOffered(MethodBase method) => method.IsPublic || ((method.IsFamily || method.IsFamilyOrAssembly) && IsOpen(method.DeclaringType!));

    private static bool IsOffered(FieldInfo field) => field.IsPublic || ((field.IsFamily || field.IsFamilyOrAssembly) && IsOpen(field.DeclaringType!));

    private static bool IsOpen(Type type) =>
        type is { IsSealed: false, IsValueType: false }
        && (type.IsInterface || type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Any(maker => maker.IsPublic || maker.IsFamily || maker.IsFamilyOrAssembly));

    private static string Told(NullabilityInfo info)
    {
        var isMissing = info.ReadState == NullabilityState.Nullable && !info.Type.IsValueType;
        return $"{Name(info.Type)}{(isMissing ? "?" : "")}";
    }

    private static string Name(Type type)
    {
        if (s_keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return $"{Name(value)}?";
        }

        if (type.IsByRef || type.IsArray || type.IsGenericParameter)
        {
            return type.IsArray ? $"{Name(type.GetElementType()!)}[]" : type.IsByRef ? Name(type.GetElementType()!) : type.Name;
        }

        var space = type.Namespace?.StartsWith("System", StringComparison.Ordinal) == true ? "" : $"{type.Namespace}.";
        var outer = type.IsNested ? $"{Name(type.DeclaringType!).Split('<')[0]}." : space;
        var arguments = type.IsGenericType ? $"<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : "";
        return $"{outer}{type.Name.Split('`')[0]}{arguments}";
    }
}
