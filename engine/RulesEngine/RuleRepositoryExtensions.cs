using RulesEngine.RuleModel;

namespace RulesEngine;

/// <summary>From a repository to a session factory.</summary>
public static class RuleRepositoryExtensions
{
    /// <summary>The rules of all sets, in the order loaded.</summary>
    public static IEnumerable<IRuleDefinition> GetRules(this IRuleRepository repository)
    {
        ArgumentNullException.ThrowIfNull(repository);
        return repository.GetRuleSets().SelectMany(set => set.Rules);
    }

    /// <summary>Compiles the rules of all sets.</summary>
    /// <exception cref="RuleCompilationException">A rule could not be compiled.</exception>
    public static ISessionFactory Compile(this IRuleRepository repository) => Compile(repository, CancellationToken.None);

    /// <summary>Compiles the rules of all sets; once cancelled, the factory holds the rules compiled so far.</summary>
    /// <exception cref="RuleCompilationException">A rule could not be compiled.</exception>
    public static ISessionFactory Compile(this IRuleRepository repository, CancellationToken cancellationToken) =>
        new RuleCompiler().Compile(repository.GetRules(), cancellationToken);
}
