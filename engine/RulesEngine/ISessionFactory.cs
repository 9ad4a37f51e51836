using RulesEngine.Diagnostics;
using RulesEngine.Extensibility;

namespace RulesEngine;

/// <summary>Compiled rules. Never changes, may be shared by threads; its sessions work independently of one another.</summary>
public interface ISessionFactory : ISessionSchemaProvider
{
    /// <summary>The events of all sessions of this factory. Handlers may be called from several threads.</summary>
    IEventProvider Events { get; }

    /// <summary>Given to each session when it is created. Refuses every request unless set.</summary>
    IDependencyResolver DependencyResolver { get; set; }

    /// <summary>Given to each session when it is created; none unless set.</summary>
    IActionInterceptor? ActionInterceptor { get; set; }

    /// <summary>A session without facts. Rules that hold on nothing (Not, All, Collect) are already on its agenda.</summary>
    ISession CreateSession();

    /// <summary>A session without facts; <paramref name="initializationAction"/> runs before the first matches exist and sees them come.</summary>
    ISession CreateSession(Action<ISession> initializationAction);
}
