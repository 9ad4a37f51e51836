using System.Collections.Frozen;
using System.Reflection.Metadata;

namespace RulesEngine.Plugins;

/// <summary>Decodes attributes. Enums are taken to be stored as 32-bit numbers, as every enum is that does not say otherwise.</summary>
internal sealed class AttributeReading : ICustomAttributeTypeProvider<string>
{
    private static readonly AttributeReading s_provider = new();

    private AttributeReading()
    {
    }

    /// <summary>Null for an attribute whose arguments do not decode: it is none that a reader of packs asks for.</summary>
    public static AppliedAttribute? Read(MetadataReader reader, CustomAttributeHandle handle)
    {
        try
        {
            var attribute = reader.GetCustomAttribute(handle);
            DamagedMetadata.AttributeShallBeShort(reader, attribute.Value);
            var value = attribute.DecodeValue(s_provider);
            return new AppliedAttribute(
                TypeOf(reader, attribute.Constructor),
                [.. value.FixedArguments.Select(argument => argument.Value)],
                value.NamedArguments.ToFrozenDictionary(argument => argument.Name ?? "", argument => argument.Value, StringComparer.Ordinal));
        }
        catch (Exception fault) when (DamagedMetadata.Explains(fault))
        {
            return null;
        }
    }

    /// <summary>Full name of the type of an attribute.</summary>
    public static string TypeOf(MetadataReader reader, EntityHandle constructor)
    {
        if (constructor.Kind == HandleKind.MethodDefinition)
        {
            var declaring = reader.GetMethodDefinition((MethodDefinitionHandle)constructor).GetDeclaringType();
            return MetadataNames.Of(reader, reader.GetTypeDefinition(declaring));
        }

        var parent = reader.GetMemberReference((MemberReferenceHandle)constructor).Parent;
        if (parent.Kind == HandleKind.TypeSpecification)
        {
            parent = PackAssembly.GenericTypeOf(reader, (TypeSpecificationHandle)parent);
        }

        return parent.Kind switch
        {
            HandleKind.TypeReference => MetadataNames.Of(reader, reader.GetTypeReference((TypeReferenceHandle)parent)),
            HandleKind.TypeDefinition => MetadataNames.Of(reader, reader.GetTypeDefinition((TypeDefinitionHandle)parent)),
            _ => "",
        };
    }

    public string GetPrimitiveType(PrimitiveTypeCode typeCode) => typeCode.ToString();

    public string GetSystemType() => "System.Type";

    public string GetSZArrayType(string elementType) => $"{elementType}[]";

    public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => MetadataNames.Of(reader, reader.GetTypeDefinition(handle));

    public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => MetadataNames.Of(reader, reader.GetTypeReference(handle));

    public string GetTypeFromSerializedName(string name) => name;

    public PrimitiveTypeCode GetUnderlyingEnumType(string type) => PrimitiveTypeCode.Int32;

    public bool IsSystemType(string type) => type == "System.Type";
}
