using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace RulesEngine.Plugins;

/// <summary>Writes types and signatures found in metadata as text, the same for a reference and for the definition it means.</summary>
internal sealed class MetadataNames : ISignatureTypeProvider<string, object?>
{
    private MetadataNames()
    {
    }

    public static MetadataNames Provider { get; } = new();

    public static string Of(MetadataReader reader, TypeDefinition type)
    {
        DamagedMetadata.ShallNotBeEndless();
        var name = reader.GetString(type.Name);
        return type.GetDeclaringType() is { IsNil: false } outer
            ? $"{Of(reader, reader.GetTypeDefinition(outer))}+{name}"
            : Qualified(reader.GetString(type.Namespace), name);
    }

    public static string Of(MetadataReader reader, TypeReference type)
    {
        DamagedMetadata.ShallNotBeEndless();
        var name = reader.GetString(type.Name);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? $"{Of(reader, reader.GetTypeReference((TypeReferenceHandle)type.ResolutionScope))}+{name}"
            : Qualified(reader.GetString(type.Namespace), name);
    }

    /// <summary>The simple name of the assembly a referenced type is looked for in; null where it is in the same assembly.</summary>
    public static string? AssemblyOf(MetadataReader reader, TypeReference type)
    {
        DamagedMetadata.ShallNotBeEndless();
        return type.ResolutionScope.Kind switch
        {
            HandleKind.AssemblyReference => reader.GetString(reader.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope).Name),
            HandleKind.TypeReference => AssemblyOf(reader, reader.GetTypeReference((TypeReferenceHandle)type.ResolutionScope)),
            _ => null,
        };
    }

    /// <summary>Name and signature of a method: what a reference must share with its definition.</summary>
    public static string Method(string name, MethodSignature<string> signature) =>
        $"{name}`{signature.GenericParameterCount}({string.Join(',', signature.ParameterTypes)}):{signature.ReturnType}";

    public static string Field(string name, string type) => $"{name}:{type}";

    /// <summary>The name without its namespace and its number of type parameters, as a reader knows it.</summary>
    public static string Short(string typeName)
    {
        var bare = typeName[(typeName.LastIndexOfAny(['.', '+']) + 1)..];
        return bare.Split('`')[0];
    }

    public string GetArrayType(string elementType, ArrayShape shape) => $"{elementType}[{new string(',', shape.Rank - 1)}]";

    public string GetByReferenceType(string elementType) => $"{elementType}&";

    public string GetFunctionPointerType(MethodSignature<string> signature) => $"*{Method("", signature)}";

    public string GetGenericInstantiation(string genericType, ImmutableArray<string> typeArguments) => $"{genericType}<{string.Join(',', typeArguments)}>";

    public string GetGenericMethodParameter(object? genericContext, int index) => $"!!{index}";

    public string GetGenericTypeParameter(object? genericContext, int index) => $"!{index}";

    public string GetModifiedType(string modifier, string unmodifiedType, bool isRequired) => isRequired ? $"{unmodifiedType} modreq {modifier}" : unmodifiedType;

    public string GetPinnedType(string elementType) => elementType;

    public string GetPointerType(string elementType) => $"{elementType}*";

    public string GetPrimitiveType(PrimitiveTypeCode typeCode) => typeCode.ToString();

    public string GetSZArrayType(string elementType) => $"{elementType}[]";

    public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => Of(reader, reader.GetTypeDefinition(handle));

    public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => Of(reader, reader.GetTypeReference(handle));

    public string GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind)
    {
        DamagedMetadata.ShallNotBeEndless();
        var specification = reader.GetTypeSpecification(handle);
        DamagedMetadata.SignatureShallBeShort(reader, specification.Signature);
        return specification.DecodeSignature(this, genericContext);
    }

    private static string Qualified(string space, string name) => space.Length == 0 ? name : $"{space}.{name}";
}
