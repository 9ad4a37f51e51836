using System.Reflection.Metadata;

namespace RulesEngine.Plugins;

/// <summary>Compares what an assembly uses of the shared ones with what this host has.</summary>
internal static class UsedMembers
{
    /// <summary>What is missing, as readers know it: <c>Programme.Duration</c>, <c>Region.Overlaps(Period)</c>, or the type alone where it is gone.</summary>
    public static IEnumerable<string> MissingFrom(ContractSurface surface, PackAssembly assembly)
    {
        var reader = assembly.Reader;
        foreach (var handle in reader.TypeReferences)
        {
            var reference = reader.GetTypeReference(handle);
            var type = MetadataNames.Of(reader, reference);
            if (MetadataNames.AssemblyOf(reader, reference) is { } owner && surface.Shares(owner) && !surface.HasType(owner, type))
            {
                yield return MetadataNames.Short(type);
            }
        }

        foreach (var handle in reader.MemberReferences)
        {
            var member = reader.GetMemberReference(handle);
            var parent = member.Parent.Kind == HandleKind.TypeSpecification
                ? PackAssembly.GenericTypeOf(reader, (TypeSpecificationHandle)member.Parent)
                : member.Parent;
            if (parent.Kind != HandleKind.TypeReference)
            {
                continue;
            }

            var reference = reader.GetTypeReference((TypeReferenceHandle)parent);
            var type = MetadataNames.Of(reader, reference);
            if (MetadataNames.AssemblyOf(reader, reference) is { } owner
                && surface.Shares(owner)
                && surface.HasType(owner, type)
                && !surface.HasMember(owner, type, SignatureOf(reader, member)))
            {
                yield return $"{MetadataNames.Short(type)}.{ForReaders(reader, member)}";
            }
        }
    }

    private static string SignatureOf(MetadataReader reader, MemberReference member)
    {
        DamagedMetadata.SignatureShallBeShort(reader, member.Signature);
        var name = reader.GetString(member.Name);
        return member.GetKind() == MemberReferenceKind.Method
            ? MetadataNames.Method(name, member.DecodeMethodSignature(MetadataNames.Provider, genericContext: null))
            : MetadataNames.Field(name, member.DecodeFieldSignature(MetadataNames.Provider, genericContext: null));
    }

    private static string ForReaders(MetadataReader reader, MemberReference member)
    {
        var name = reader.GetString(member.Name);
        if (member.GetKind() == MemberReferenceKind.Field)
        {
            return name;
        }

        if (name is ['g' or 's', 'e', 't', '_', .. var property])
        {
            return property;
        }

        var signature = member.DecodeMethodSignature(MetadataNames.Provider, genericContext: null);
        return $"{(name == ".ctor" ? "new" : name)}({string.Join(", ", signature.ParameterTypes.Select(MetadataNames.Short))})";
    }
}
