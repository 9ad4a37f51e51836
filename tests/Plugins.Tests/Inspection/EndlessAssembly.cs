using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace RulesEngine.Plugins.Tests.Inspection;

/// <summary>An assembly that no compiler writes: whoever follows it naively never comes to an end, or to the end of the stack.</summary>
internal sealed class EndlessAssembly
{
    private const int Steps = 200_000;

    private readonly MetadataBuilder _metadata = new();
    private readonly AssemblyReferenceHandle _contract;

    public EndlessAssembly(string name)
    {
        _metadata.AddModule(0, _metadata.GetOrAddString($"{name}.dll"), _metadata.GetOrAddGuid(Guid.Empty), default, default);
        _metadata.AddAssembly(_metadata.GetOrAddString(name), new Version(1, 0, 0, 0), default, default, default(AssemblyFlags), AssemblyHashAlgorithm.None);
        _contract = _metadata.AddAssemblyReference(_metadata.GetOrAddString("Fixture.Contract"), new Version(1, 2, 0, 0), default, default, default(AssemblyFlags), default);
        var core = _metadata.AddAssemblyReference(_metadata.GetOrAddString("System.Runtime"), new Version(10, 0, 0, 0), default, default, default(AssemblyFlags), default);
        _metadata.AddTypeReference(core, _metadata.GetOrAddString("System"), _metadata.GetOrAddString("Object"));
        Define(default, "<Module>");
    }

    /// <summary>With a type that is nested in itself.</summary>
    public EndlessAssembly WithTypeInItself()
    {
        var loop = Define(TypeAttributes.NestedPublic, "Loop");
        _metadata.AddNestedType(loop, loop);
        return this;
    }

    /// <summary>With a reference to a type that is to be found in that very type.</summary>
    public EndlessAssembly WithReferenceToItself()
    {
        var next = MetadataTokens.TypeReferenceHandle(_metadata.GetRowCount(TableIndex.TypeRef) + 1);
        _metadata.AddTypeReference(next, default, _metadata.GetOrAddString("Loop"));
        return this;
    }

    /// <summary>With a use of the contract whose signature is an array of arrays of arrays.</summary>
    public EndlessAssembly WithDeepSignature()
    {
        var signature = new BlobBuilder();
        signature.WriteByte((byte)SignatureKind.Field);
        signature.WriteBytes((byte)SignatureTypeCode.SZArray, Steps);
        signature.WriteByte((byte)SignatureTypeCode.Int32);
        var plan = _metadata.AddTypeReference(_contract, _metadata.GetOrAddString("Fixture"), _metadata.GetOrAddString("Plan"));
        _metadata.AddMemberReference(plan, _metadata.GetOrAddString("Depth"), _metadata.GetOrAddBlob(signature));
        return this;
    }

    public byte[] ToBytes()
    {
        var image = new BlobBuilder();
        new ManagedPEBuilder(PEHeaderBuilder.CreateLibraryHeader(), new MetadataRootBuilder(_metadata, suppressValidation: true), ilStream: new BlobBuilder()).Serialize(image);
        return image.ToArray();
    }

    private TypeDefinitionHandle Define(TypeAttributes attributes, string name) =>
        _metadata.AddTypeDefinition(attributes, default, _metadata.GetOrAddString(name), default, MetadataTokens.FieldDefinitionHandle(1), MetadataTokens.MethodDefinitionHandle(1));
}
