using System.Reflection;
using System.Reflection.Metadata;

namespace RulesEngine.Plugins;

/// <summary>What the shared assemblies of this host really hold for others to use: types and members, read from their metadata as they are asked for.</summary>
internal sealed class ContractSurface(IEnumerable<Assembly> shared)
{
    private readonly Dictionary<string, Assembly> _shared = shared.ToDictionary(assembly => assembly.GetName().Name!, StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ReadAssembly?> _read = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(string Assembly, string Type), IReadOnlySet<string>> _members = [];
    private readonly Lock _reading = new();

    public bool Shares(string assembly) => _shared.ContainsKey(assembly);

    public bool HasType(string assembly, string type)
    {
        lock (_reading)
        {
            return Read(assembly) is not { } read
                || (read.Types.TryGetValue(type, out var definition) ? IsVisible(read.Reader, definition) : read.Forwarded.Contains(type));
        }
    }

    /// <summary>Whether a type, or one it inherits from, offers a member; <paramref name="member"/> as <see cref="MetadataNames"/> writes it.</summary>
    public bool HasMember(string assembly, string type, string member)
    {
        lock (_reading)
        {
            // What is inherited from, or was moved to, an assembly outside the shared ones is the framework's, and taken for granted.
            while (Read(assembly) is { } read && read.Types.TryGetValue(type, out var handle))
            {
                if (MembersOf(assembly, type, read, handle).Contains(member))
                {
                    return true;
                }

                if (BaseOf(assembly, read.Reader, handle) is not { } parent || parent.Type is "System.Object" or "System.ValueType" or "System.Enum")
                {
                    return false;
                }

                (assembly, type) = parent;
            }

            return true;
        }
    }

    private unsafe ReadAssembly? Read(string name)
    {
        if (_read.TryGetValue(name, out var known))
        {
            return known;
        }

        ReadAssembly? read = null;
        if (_shared.TryGetValue(name, out var assembly) && assembly.TryGetRawMetadata(out var blob, out var length))
        {
            read = new ReadAssembly(new MetadataReader(blob, length));
        }

        _read.Add(name, read);
        return read;
    }

    private IReadOnlySet<string> MembersOf(string assembly, string type, ReadAssembly read, TypeDefinitionHandle handle)
    {
        if (_members.TryGetValue((assembly, type), out var known))
        {
            return known;
        }

        var reader = read.Reader;
        var definition = reader.GetTypeDefinition(handle);
        var members = new HashSet<string>(StringComparer.Ordinal);
        foreach (var methodHandle in definition.GetMethods())
        {
            var method = reader.GetMethodDefinition(methodHandle);
            if ((method.Attributes & MethodAttributes.MemberAccessMask) is MethodAttributes.Public or MethodAttributes.Family or MethodAttributes.FamORAssem)
            {
                members.Add(MetadataNames.Method(reader.GetString(method.Name), method.DecodeSignature(MetadataNames.Provider, genericContext: null)));
            }
        }

        foreach (var fieldHandle in definition.GetFields())
        {
            var field = reader.GetFieldDefinition(fieldHandle);
            if ((field.Attributes & FieldAttributes.FieldAccessMask) is FieldAttributes.Public or FieldAttributes.Family or FieldAttributes.FamORAssem)
            {
                members.Add(MetadataNames.Field(reader.GetString(field.Name), field.DecodeSignature(MetadataNames.Provider, genericContext: null)));
            }
        }

        return _members[(assembly, type)] = members;
    }

    private static (string Assembly, string Type)? BaseOf(string assembly, MetadataReader reader, TypeDefinitionHandle handle)
    {
        var parent = reader.GetTypeDefinition(handle).BaseType;
        if (parent.Kind == HandleKind.TypeSpecification)
        {
            parent = PackAssembly.GenericTypeOf(reader, (TypeSpecificationHandle)parent);
        }

        if (parent.IsNil)
        {
            return null;
        }

        if (parent.Kind == HandleKind.TypeDefinition)
        {
            return (assembly, MetadataNames.Of(reader, reader.GetTypeDefinition((TypeDefinitionHandle)parent)));
        }

        var reference = reader.GetTypeReference((TypeReferenceHandle)parent);
        return (MetadataNames.AssemblyOf(reader, reference) ?? assembly, MetadataNames.Of(reader, reference));
    }

    private static bool IsVisible(MetadataReader reader, TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        return (type.Attributes & TypeAttributes.VisibilityMask) switch
        {
            TypeAttributes.Public => true,
            TypeAttributes.NestedPublic or TypeAttributes.NestedFamily or TypeAttributes.NestedFamORAssem => IsVisible(reader, type.GetDeclaringType()),
            _ => false,
        };
    }

    private sealed class ReadAssembly
    {
        public ReadAssembly(MetadataReader reader)
        {
            Reader = reader;
            foreach (var handle in reader.TypeDefinitions)
            {
                Types.Add(MetadataNames.Of(reader, reader.GetTypeDefinition(handle)), handle);
            }

            foreach (var handle in reader.ExportedTypes)
            {
                var type = reader.GetExportedType(handle);
                if (type.IsForwarder)
                {
                    Forwarded.Add($"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}");
                }
            }
        }

        public MetadataReader Reader { get; }

        public Dictionary<string, TypeDefinitionHandle> Types { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Forwarded { get; } = new(StringComparer.Ordinal);
    }
}
