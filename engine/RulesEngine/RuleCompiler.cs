using RulesEngine.Aggregators;
using RulesEngine.Compilation;
using RulesEngine.Extensibility;
using RulesEngine.RuleModel;
using RulesEngine.Sessions;

namespace RulesEngine;

/// <summary>Turns rules into a session factory.</summary>
/// <example>
/// <code>
/// ISessionFactory factory = new RuleCompiler().Compile(repository.GetRules());
/// ISession session = factory.CreateSession();
/// session.InsertAll(facts);
/// session.Fire();
/// </code>
/// </example>
public sealed class RuleCompiler
{
    private IExpressionCompiler _expressionCompiler = new FrameworkExpressionCompiler();

    /// <summary>How facts are told apart; fill it before compiling.</summary>
    public FactIdentityComparerRegistry FactIdentityComparerRegistry { get; } = new();

    /// <summary>Query operators of authors; fill it before compiling.</summary>
    public AggregatorRegistry AggregatorRegistry { get; } = new();

    /// <summary>
    /// Makes delegates of the expressions of rules; the framework's own compiler unless set.
    /// It is asked while rules are compiled, and by sessions for what they are first to need: several threads may call it.
    /// </summary>
    public IExpressionCompiler ExpressionCompiler
    {
        get => _expressionCompiler;
        set => _expressionCompiler = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Which of the matches of one priority fires first. The oldest unless set.</summary>
    public AgendaOrder AgendaOrder { get; set; }

    /// <summary>Compiles the rules in the order given, which is also the order in which equals fire.</summary>
    /// <exception cref="RuleCompilationException">A rule could not be compiled.</exception>
    public ISessionFactory Compile(IEnumerable<IRuleDefinition> ruleDefinitions) => Compile(ruleDefinitions, CancellationToken.None);

    /// <summary>Compiles the rules of the sets in the order given.</summary>
    /// <exception cref="RuleCompilationException">A rule could not be compiled.</exception>
    public ISessionFactory Compile(IEnumerable<IRuleSet> ruleSets) => Compile(ruleSets, CancellationToken.None);

    /// <summary>Compiles the rules of the sets in the order given; once cancelled, the factory holds the rules compiled so far.</summary>
    /// <exception cref="RuleCompilationException">A rule could not be compiled.</exception>
    public ISessionFactory Compile(IEnumerable<IRuleSet> ruleSets, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ruleSets);
        return Compile(ruleSets.SelectMany(set => set.Rules), cancellationToken);
    }

    /// <summary>Compiles the rules in the order given; once cancelled, the factory holds the rules compiled so far.</summary>
    /// <exception cref="RuleCompilationException">Rules could not be compiled; all of them are named.</exception>
    public ISessionFactory Compile(IEnumerable<IRuleDefinition> ruleDefinitions, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ruleDefinitions);
        var normalization = new RuleNormalization();
        var code = new CodeLibrary(ExpressionCompiler);
        var network = new NetworkBuilder(new OperatorCompiler(AggregatorRegistry), code);
        var faults = new RuleFaults();
        foreach (var definition in ruleDefinitions)
        {
            if (cancellationToken.IsCancellationRequested)
                break;
            faults.Collect(definition, () =>
            {
                var normal = normalization.Normalize(definition);
                var compiled = new CompiledRule(definition, code);
                foreach (var conjunction in Conjunctions.Of(normal.LeftHandSide))
                    network.Add(compiled, conjunction);
            });
        }

        faults.ThrowIfAny();
        return new SessionFactory(network.Build(), FactIdentityComparerRegistry.ToIdentity(), AgendaOrder);
    }
}
