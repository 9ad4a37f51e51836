using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.Versioning;

namespace RulesEngine.Host.Tests.Packs.Faults;

/// <summary>A small assembly that says of itself, or asks for, what no build here would let it.</summary>
internal sealed class MadeAssembly
{
    private readonly PersistedAssemblyBuilder _assembly;
    private readonly ModuleBuilder _module;
    private readonly TypeBuilder _nothing;

    public MadeAssembly(string name, Version? version = null)
    {
        _assembly = new PersistedAssemblyBuilder(new AssemblyName(name) { Version = version ?? new Version(1, 0, 0, 0) }, typeof(object).Assembly);
        _module = _assembly.DefineDynamicModule(name);
        _nothing = _module.DefineType("Nothing", TypeAttributes.Public);
        _nothing.CreateType();
    }

    /// <summary>Says which framework it was built for.</summary>
    public MadeAssembly For(string framework)
    {
        _assembly.SetCustomAttribute(new CustomAttributeBuilder(typeof(TargetFrameworkAttribute).GetConstructor([typeof(string)])!, [framework]));
        return this;
    }

    /// <summary>Uses a type of another assembly.</summary>
    public MadeAssembly Using(string library, Version version)
    {
        var user = _module.DefineType("User", TypeAttributes.Public);
        user.DefineField("Used", new MadeAssembly(library, version)._nothing, FieldAttributes.Public);
        user.CreateType();
        return this;
    }

    public void Save(string file) => _assembly.Save(file);
}
