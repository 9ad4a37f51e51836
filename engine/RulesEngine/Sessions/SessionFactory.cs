using RulesEngine.Diagnostics;
using RulesEngine.Extensibility;
using RulesEngine.Network;

namespace RulesEngine.Sessions;

internal sealed class SessionFactory(CompiledNetwork network, FactIdentity identity, AgendaOrder order) : ISessionFactory
{
    private readonly EventHub _events = new(null);
    private IDependencyResolver _resolver = new NoDependencies();

    public IEventProvider Events => _events;

    public IDependencyResolver DependencyResolver
    {
        get => _resolver;
        set => _resolver = value ?? throw new ArgumentNullException(nameof(value));
    }

    public IActionInterceptor? ActionInterceptor { get; set; }

    public ISession CreateSession() => CreateSession(_ => { });

    public ISession CreateSession(Action<ISession> initializationAction)
    {
        ArgumentNullException.ThrowIfNull(initializationAction);
        var session = new Session(network, identity, order, new EventHub(_events), _resolver, ActionInterceptor);
        initializationAction(session);
        session.Activate();
        return session;
    }

    public ReteGraph GetSchema() => Schema.Of(network);
}
