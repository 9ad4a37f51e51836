using System.Reflection;
using System.Reflection.Metadata;

namespace RulesEngine.Plugins;

/// <summary>Finds in an assembly's metadata what a rule has no need of.</summary>
internal static class CapabilityScan
{
    public static IEnumerable<PackCapability> Of(PackAssembly assembly)
    {
        var reader = assembly.Reader;
        foreach (var member in reader.MemberReferences)
        {
            if (Of(reader, member) is var (type, name, capability))
            {
                yield return new PackCapability(capability, MetadataNames.Short(type) + name[type.Length..], assembly.Path);
            }
        }

        foreach (var handle in reader.MethodDefinitions)
        {
            var method = reader.GetMethodDefinition(handle);
            if (method.Attributes.HasFlag(MethodAttributes.PinvokeImpl))
            {
                yield return new PackCapability(CapabilityTable.Native, reader.GetString(method.Name), assembly.Path);
            }
        }
    }

    /// <summary>Type, full name and capability of a member of another assembly; null where a rule may use it.</summary>
    public static (string Type, string Name, string Capability)? Of(MetadataReader reader, MemberReferenceHandle handle)
    {
        var member = reader.GetMemberReference(handle);
        var parent = member.Parent.Kind == HandleKind.TypeSpecification ? PackAssembly.GenericTypeOf(reader, (TypeSpecificationHandle)member.Parent) : member.Parent;
        if (parent.Kind != HandleKind.TypeReference)
        {
            return null;
        }

        var reference = reader.GetTypeReference((TypeReferenceHandle)parent);
        var type = MetadataNames.Of(reader, reference).Split('`')[0];
        var name = $"{type}.{CapabilityTable.PlainName(reader.GetString(member.Name))}";
        return MetadataNames.AssemblyOf(reader, reference) is not null && CapabilityTable.Of(type, name) is { } capability ? (type, name, capability) : null;
    }
}
