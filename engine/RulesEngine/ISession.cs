using RulesEngine.Diagnostics;
using RulesEngine.Extensibility;

namespace RulesEngine;

/// <summary>One working memory over compiled rules: takes facts, keeps the agenda current, fires rules. Belongs to one thread at a time.</summary>
public interface ISession : ISessionSchemaProvider
{
    /// <summary>Whether <c>Fire</c> passes on linked facts by itself. True unless set.</summary>
    bool AutoPropagateLinkedFacts { get; set; }

    /// <summary>The matches that wait to fire.</summary>
    IAgenda Agenda { get; }

    /// <summary>The events of this session.</summary>
    IEventProvider Events { get; }

    /// <summary>What the nodes and rules of this session cost; switched off unless asked for.</summary>
    IMetricsProvider Metrics { get; }

    /// <summary>Gives actions the services they ask for.</summary>
    IDependencyResolver DependencyResolver { get; set; }

    /// <summary>Stands between rules and their actions; none unless set.</summary>
    IActionInterceptor? ActionInterceptor { get; set; }

    /// <summary>Inserts the facts together.</summary>
    /// <exception cref="ArgumentException">One of them is known; none was inserted.</exception>
    void InsertAll(IEnumerable<object> facts);

    /// <summary>Inserts the facts together unless one of them is known.</summary>
    IFactResult TryInsertAll(IEnumerable<object> facts);

    /// <summary>Inserts the facts together; <paramref name="options"/> says what becomes of the batch where one is known.</summary>
    IFactResult TryInsertAll(IEnumerable<object> facts, BatchOptions options);

    /// <summary>Inserts a fact.</summary>
    /// <exception cref="ArgumentException">It is known.</exception>
    void Insert(object fact);

    /// <summary>Inserts a fact; false if it is known.</summary>
    bool TryInsert(object fact);

    /// <summary>Looks at changed facts again, together.</summary>
    /// <exception cref="ArgumentException">One of them is unknown or linked; nothing was changed.</exception>
    void UpdateAll(IEnumerable<object> facts);

    /// <summary>Looks at changed facts again, together, unless one of them is unknown or linked.</summary>
    IFactResult TryUpdateAll(IEnumerable<object> facts);

    /// <summary>Looks at changed facts again; <paramref name="options"/> says what becomes of the batch where one is unknown or linked.</summary>
    IFactResult TryUpdateAll(IEnumerable<object> facts, BatchOptions options);

    /// <summary>Looks at a changed fact again. An equal object takes the place of the known one.</summary>
    /// <remarks>A fact whose own equality changed with its content is not found again; give such facts an identity of their own.</remarks>
    /// <exception cref="ArgumentException">It is unknown or linked.</exception>
    void Update(object fact);

    /// <summary>Looks at a changed fact again; false if it is unknown or linked.</summary>
    bool TryUpdate(object fact);

    /// <summary>Retracts the facts together.</summary>
    /// <exception cref="ArgumentException">One of them is unknown or linked; none was retracted.</exception>
    void RetractAll(IEnumerable<object> facts);

    /// <summary>Retracts the facts together unless one of them is unknown or linked.</summary>
    IFactResult TryRetractAll(IEnumerable<object> facts);

    /// <summary>Retracts the facts together; <paramref name="options"/> says what becomes of the batch where one is unknown or linked.</summary>
    IFactResult TryRetractAll(IEnumerable<object> facts, BatchOptions options);

    /// <summary>Retracts a fact.</summary>
    /// <exception cref="ArgumentException">It is unknown or linked.</exception>
    void Retract(object fact);

    /// <summary>Retracts a fact; false if it is unknown or linked.</summary>
    bool TryRetract(object fact);

    /// <summary>Passes on the linked facts that wait, and returns them; empty where none waited.</summary>
    IEnumerable<ILinkedFactSet> PropagateLinked();

    /// <summary>Fires until nothing waits. Returns the number of rules fired.</summary>
    /// <exception cref="InvalidOperationException">The next rule has an action that returns a task; it still waits.</exception>
    int Fire();

    /// <summary>Fires until nothing waits or <paramref name="cancellationToken"/> is cancelled; looked at before each rule.</summary>
    int Fire(CancellationToken cancellationToken);

    /// <summary>Fires at most <paramref name="maxRulesNumber"/> rules.</summary>
    int Fire(int maxRulesNumber);

    /// <summary>Fires at most <paramref name="maxRulesNumber"/> rules, and none after <paramref name="cancellationToken"/> is cancelled.</summary>
    int Fire(int maxRulesNumber, CancellationToken cancellationToken);

    /// <summary>Fires until nothing waits or <paramref name="cancellationToken"/> is cancelled, and awaits each action that returns a task before the next begins.</summary>
    Task<int> FireAsync(CancellationToken cancellationToken = default);

    /// <summary>Fires at most <paramref name="maxRulesNumber"/> rules, and awaits each action that returns a task before the next begins.</summary>
    Task<int> FireAsync(int maxRulesNumber, CancellationToken cancellationToken = default);

    /// <summary>The facts of a type in working memory, linked ones included, in the order in which they came.</summary>
    IQueryable<TFact> Query<TFact>();
}
