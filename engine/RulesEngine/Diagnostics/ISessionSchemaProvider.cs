namespace RulesEngine.Diagnostics;

/// <summary>Shows the compiled network.</summary>
public interface ISessionSchemaProvider
{
    /// <summary>The network as it was compiled; the same for a factory and its sessions.</summary>
    ReteGraph GetSchema();
}
