using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using System.Text;

namespace RulesEngine.Plugins;

/// <summary>One assembly of a pack, read as data: none of its code runs.</summary>
internal sealed class PackAssembly : IDisposable
{
    public const string HalfCopied = "a damaged or half-copied assembly";

    private readonly PEReader _image;

    private PackAssembly(string path, PEReader image)
    {
        Path = path;
        _image = image;
        Reader = image.GetMetadataReader();
        Name = Reader.GetAssemblyDefinition().GetAssemblyName();
        var references = new List<AssemblyName>(Reader.AssemblyReferences.Count);
        foreach (var handle in Reader.AssemblyReferences)
        {
            references.Add(Reader.GetAssemblyReference(handle).GetAssemblyName());
        }

        References = references;
        TargetFramework = FrameworkIn(Reader);
    }

    /// <summary>Path below the pack's folder.</summary>
    public string Path { get; }

    public AssemblyName Name { get; }

    public IReadOnlyList<AssemblyName> References { get; }

    /// <summary>Like <c>.NETCoreApp,Version=v10.0</c>; null where the assembly does not say.</summary>
    public string? TargetFramework { get; }

    public MetadataReader Reader { get; }

    /// <summary>Reads an assembly, or tells what the bytes are instead.</summary>
    public static PackAssembly? Read(string path, byte[] bytes, out string found)
    {
        PEReader? image = null;
        try
        {
            image = new PEReader(ImmutableCollectionsMarshal.AsImmutableArray(bytes));
            found = !IsWhole(image.PEHeaders, bytes.Length) ? HalfCopied
                : !image.HasMetadata || !image.GetMetadataReader().IsAssembly ? "a library without .NET code"
                : "";
            if (found.Length == 0)
            {
                return new PackAssembly(path, image);
            }
        }
        catch (Exception fault) when (DamagedMetadata.Explains(fault))
        {
            found = Describe(bytes);
        }

        image?.Dispose();
        return null;
    }

    /// <summary>The generic type behind <c>Dated&lt;decimal&gt;</c>; nil where the specification is an array, a pointer or a parameter.</summary>
    public static EntityHandle GenericTypeOf(MetadataReader reader, TypeSpecificationHandle handle)
    {
        var blob = reader.GetBlobReader(reader.GetTypeSpecification(handle).Signature);
        if (blob.ReadSignatureTypeCode() != SignatureTypeCode.GenericTypeInstance)
        {
            return default;
        }

        _ = blob.ReadByte(); // ECMA-335 II.23.2.12: CLASS or VALUETYPE stands before the type
        return blob.ReadTypeHandle();
    }

    /// <summary>The types of this assembly that carry an attribute, with every attribute they carry, ordered by name; none where its metadata is damaged.</summary>
    public IReadOnlyList<AnnotatedType> TypesWith(string attributeType)
    {
        try
        {
            return
            [
                .. Reader.TypeDefinitions
                    .Select(Reader.GetTypeDefinition)
                    .Select(type => new AnnotatedType(MetadataNames.Of(Reader, type), AppliedTo(type.GetCustomAttributes())))
                    .Where(type => type.Attributes.Any(attribute => attribute.Type == attributeType))
                    .OrderBy(type => type.FullName, StringComparer.Ordinal),
            ];
        }
        catch (Exception fault) when (DamagedMetadata.Explains(fault))
        {
            return [];
        }
    }

    /// <summary>The bytes embedded under a name; null where there are none, or where they do not lie where the metadata says.</summary>
    public byte[]? Resource(string name)
    {
        try
        {
            foreach (var resource in Reader.ManifestResources.Select(Reader.GetManifestResource))
            {
                if (resource.Implementation.IsNil && Reader.StringComparer.Equals(resource.Name, name) && _image.PEHeaders.CorHeader is { } header)
                {
                    return ResourceAt(_image.GetSectionData(header.ResourcesDirectory.RelativeVirtualAddress), resource.Offset);
                }
            }

            return null;
        }
        catch (Exception fault) when (DamagedMetadata.Explains(fault))
        {
            return null;
        }
    }

    public void Dispose() => _image.Dispose();

    private IReadOnlyList<AppliedAttribute> AppliedTo(CustomAttributeHandleCollection attributes) =>
        [.. attributes.Select(handle => AttributeReading.Read(Reader, handle)).OfType<AppliedAttribute>()];

    // ECMA-335 II.24.2.4: four bytes of length stand before each resource.
    private static byte[]? ResourceAt(PEMemoryBlock section, long offset)
    {
        if (offset < 0 || offset > section.Length - sizeof(int))
        {
            return null;
        }

        var reader = section.GetReader((int)offset, section.Length - (int)offset);
        var length = reader.ReadInt32();
        return length >= 0 && length <= reader.RemainingBytes ? reader.ReadBytes(length) : null;
    }

    // The one attribute that every reading needs: its only argument stands first in its value (ECMA-335 II.23.3).
    private static string? FrameworkIn(MetadataReader reader)
    {
        foreach (var handle in reader.GetAssemblyDefinition().GetCustomAttributes())
        {
            var attribute = reader.GetCustomAttribute(handle);
            if (AttributeReading.TypeOf(reader, attribute.Constructor) == typeof(TargetFrameworkAttribute).FullName)
            {
                var value = reader.GetBlobReader(attribute.Value);
                return value.Length > 2 && value.ReadUInt16() == 1 ? value.ReadSerializedString() : null;
            }
        }

        return null;
    }

    // Metadata lies well before the end of a file: it may be readable where the rest is missing.
    private static bool IsWhole(PEHeaders headers, int length)
    {
        foreach (var section in headers.SectionHeaders)
        {
            if (section.PointerToRawData + section.SizeOfRawData > length)
            {
                return false;
            }
        }

        return true;
    }

    private static string Describe(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [] => "an empty file",
        [0x7F, (byte)'E', (byte)'L', (byte)'F', ..] => "a native library for Linux (ELF)",
        [(byte)'P', (byte)'K', 3, 4, ..] => "a zip archive",
        [(byte)'M', (byte)'Z', ..] => HalfCopied,
        _ when IsText(bytes[..Math.Min(bytes.Length, 4096)]) => "text",
        _ => "bytes of no known kind",
    };

    private static bool IsText(ReadOnlySpan<byte> bytes) =>
        !Encoding.UTF8.GetString(bytes).AsSpan().TrimEnd('\uFFFD').ContainsAnyInRange('\0', '\b');
}
