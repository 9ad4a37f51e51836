using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;

namespace RulesEngine.Plugins;

/// <summary>Walks the code of a pack's entry assembly, as data, for places that look at more than facts, and finds their lines in the .pdb.</summary>
internal sealed class PackUses : IDisposable
{
    private readonly PEReader _image;
    private readonly MetadataReader _reader;
    private readonly MetadataReaderProvider? _symbols;

    private PackUses(byte[] assembly, byte[]? symbols)
    {
        _image = new PEReader(ImmutableCollectionsMarshal.AsImmutableArray(assembly));
        _reader = _image.GetMetadataReader();
        _image.TryOpenAssociatedPortablePdb("entry.dll", _ => symbols is null ? null : new MemoryStream(symbols), out _symbols, out _);
    }

    /// <summary>The places, in the order of classes, lines and members; none where the assembly cannot be read.</summary>
    /// <param name="assembly">The entry assembly.</param>
    /// <param name="symbols">Its .pdb; null where there is none.</param>
    public static IReadOnlyList<PackUse> In(byte[] assembly, byte[]? symbols)
    {
        try
        {
            using var uses = new PackUses(assembly, symbols);
            return
            [
                .. uses._reader.MethodDefinitions.SelectMany(uses.In).Distinct()
                    .OrderBy(use => use.Type, StringComparer.Ordinal).ThenBy(use => use.Line).ThenBy(use => use.Column).ThenBy(use => use.Member, StringComparer.Ordinal),
            ];
        }
        catch (Exception fault) when (DamagedMetadata.Explains(fault))
        {
            return [];
        }
    }

    public void Dispose()
    {
        _symbols?.Dispose();
        _image.Dispose();
    }

    private IEnumerable<PackUse> In(MethodDefinitionHandle handle)
    {
        var method = _reader.GetMethodDefinition(handle);
        if (method.Attributes.HasFlag(MethodAttributes.PinvokeImpl))
        {
            yield return new PackUse(CapabilityTable.Native, _reader.GetString(method.Name), CapabilityTable.Instead("", CapabilityTable.Native), Outermost(method.GetDeclaringType()), null, 0, 0);
        }

        if (method.RelativeVirtualAddress == 0)
        {
            yield break;
        }

        foreach (var (offset, token) in MethodTokens.Of(_image.GetMethodBody(method.RelativeVirtualAddress).GetILReader()))
        {
            if (MemberOf(token) is { IsNil: false } member && CapabilityScan.Of(_reader, member) is var (type, name, capability))
            {
                var place = PlaceOf(handle, offset);
                yield return new PackUse(
                    capability,
                    MetadataNames.Short(type) + name[type.Length..],
                    CapabilityTable.Instead(type, capability),
                    Outermost(method.GetDeclaringType()),
                    place?.File,
                    place?.Line ?? 0,
                    place?.Column ?? 0);
            }
        }
    }

    private MemberReferenceHandle MemberOf(int token)
    {
        var handle = (EntityHandle)MetadataTokens.Handle(token);
        var member = handle.Kind == HandleKind.MethodSpecification ? _reader.GetMethodSpecification((MethodSpecificationHandle)handle).Method : handle;
        return member.Kind == HandleKind.MemberReference ? (MemberReferenceHandle)member : default;
    }

    // Lambdas and iterators are classes nested in the one their author wrote.
    private string Outermost(TypeDefinitionHandle handle)
    {
        DamagedMetadata.ShallNotBeEndless();
        var type = _reader.GetTypeDefinition(handle);
        return type.GetDeclaringType() is { IsNil: false } outer ? Outermost(outer) : MetadataNames.Of(_reader, type);
    }

    private (string File, int Line, int Column)? PlaceOf(MethodDefinitionHandle method, int offset)
    {
        if (_symbols?.GetMetadataReader() is not { } symbols)
        {
            return null;
        }

        var points = symbols.GetMethodDebugInformation(method.ToDebugInformationHandle()).GetSequencePoints().Where(point => !point.IsHidden && point.Offset <= offset).ToList();
        return points is [.., var nearest]
            ? (symbols.GetString(symbols.GetDocument(nearest.Document).Name), nearest.StartLine, nearest.StartColumn)
            : null;
    }
}
