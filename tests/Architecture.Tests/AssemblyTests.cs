using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace RulesEngine.Architecture.Tests;

public sealed class AssemblyTests
{
    // The engine's classes are as open as in the vocabulary that its users know from elsewhere.
    private static readonly string[] s_vocabulary = ["RulesEngine.RuleModel", "RulesEngine.Fluent", "RulesEngine", "RulesEngine.Testing"];

    [Fact]
    public void Every_public_class_is_closed_or_meant_for_inheritance() =>
        OurAssemblies().Where(file => !s_vocabulary.Contains(Path.GetFileNameWithoutExtension(file))).SelectMany(OpenClasses).ShouldBeEmpty();

    [Fact]
    public void The_contract_refers_to_the_framework_and_itself()
    {
        OurAssemblies()
            .Where(file => ReferenceTable.Contract.Contains(Path.GetFileNameWithoutExtension(file)))
            .SelectMany(References)
            .Where(reference => !reference.StartsWith("System.", StringComparison.Ordinal) && !ReferenceTable.Contract.Contains(reference))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_compiles_source_text_at_run_time()
    {
        OurAssemblies().SelectMany(References).Where(reference => reference.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static IEnumerable<string> OurAssemblies() =>
        Directory.EnumerateFiles(AppContext.BaseDirectory, "RulesEngine*.dll").Where(file => !file.EndsWith(".Tests.dll", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static IReadOnlyList<string> References(string file)
    {
        using var image = new PEReader(File.OpenRead(file));
        var reader = image.GetMetadataReader();
        return [.. reader.AssemblyReferences.Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name))];
    }

    private static IReadOnlyList<string> OpenClasses(string file)
    {
        using var image = new PEReader(File.OpenRead(file));
        var reader = image.GetMetadataReader();
        return
        [
            .. reader.TypeDefinitions
                .Select(reader.GetTypeDefinition)
                .Where(type => (type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public)
                .Where(type => (type.Attributes & (TypeAttributes.Interface | TypeAttributes.Sealed | TypeAttributes.Abstract)) == TypeAttributes.Class)
                .Where(type => !IsClosed(reader, type) && !IsMeantForInheritance(reader, type))
                .Select(type => $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}"),
        ];
    }

    // Nobody outside can call a constructor, so nobody outside can inherit.
    private static bool IsClosed(MetadataReader reader, TypeDefinition type) =>
        !Methods(reader, type).Any(method => reader.StringComparer.Equals(method.Name, ".ctor") && IsOpenToHeirs(method));

    // A place of its own to put something else in; overrides of what it inherits are none.
    private static bool IsMeantForInheritance(MetadataReader reader, TypeDefinition type) =>
        Methods(reader, type).Any(method =>
            IsOpenToHeirs(method)
            && method.Attributes.HasFlag(MethodAttributes.Virtual)
            && method.Attributes.HasFlag(MethodAttributes.NewSlot)
            && !method.Attributes.HasFlag(MethodAttributes.Final));

    private static bool IsOpenToHeirs(MethodDefinition method) =>
        (method.Attributes & MethodAttributes.MemberAccessMask) is MethodAttributes.Public or MethodAttributes.Family or MethodAttributes.FamORAssem;

    private static IEnumerable<MethodDefinition> Methods(MetadataReader reader, TypeDefinition type) => type.GetMethods().Select(reader.GetMethodDefinition);
}
