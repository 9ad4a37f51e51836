namespace RulesEngine.RuleModel.Builders;

/// <summary>Puts a part of a rule together step by step.</summary>
public abstract class RuleElementBuilder
{
    protected RuleElementBuilder()
        : this(NameSource.Standalone)
    {
    }

    private protected RuleElementBuilder(NameSource names)
    {
        Names = names;
    }

    private protected NameSource Names { get; }

    /// <returns>The name itself, or a generated one where it is null.</returns>
    protected string DeclarationName(string? name) => name ?? Names.Next();

    private protected static void SetOnce<T>(ref T? part, T value, string what)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        if (part is not null)
        {
            throw new InvalidOperationException($"The {what} is set already. Set it once.");
        }

        part = value;
    }
}
