using RulesEngine.RuleModel;
using RulesEngine.RuleModel.Builders;

namespace RulesEngine.Readings;

/// <summary>Derives a reading of a rule, element by element.</summary>
internal sealed class RuleReader : RuleElementVisitor<Reading>
{
    private readonly LambdaReader _lambdas;
    private readonly HashSet<string> _hidden;

    private RuleReader(LambdaReader lambdas, HashSet<string> hidden)
    {
        _lambdas = lambdas;
        _hidden = hidden;
    }

    /// <returns>The rule itself when absent values can make no difference to it.</returns>
    public static IRuleDefinition Read(IRuleDefinition rule, Reading reading)
    {
        IRuleDefinition apart = RuleBranches.Apart(rule);
        var reader = new RuleReader(new LambdaReader(), []);
        IRuleDefinition read = HiddenBindingPruning.Prune(reader.Visit(reading, apart), reader._hidden);
        return read == apart ? rule : read;
    }

    /// <summary>Reads a part of a rule, given what is known of the bindings before it.</summary>
    public static RuleElement Read(RuleElement element, Reading reading, LambdaReader known) =>
        new RuleReader(known.Fork(), []).VisitAlone(reading, element);

    protected override RuleElement VisitAnd(Reading context, AndElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        var children = new List<RuleElement>(element.ChildElements.Count);
        foreach (RuleElement child in element.ChildElements)
        {
            children.AddRange(child is PatternElement pattern ? ReadPattern(context, pattern) : [Visit(context, child)]);
        }

        return children.SequenceEqual(element.ChildElements) ? element : Element.AndGroup(children);
    }

    protected override RuleElement VisitOr(Reading context, OrElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        LambdaReader before = _lambdas.Fork();
        RuleElement[] children = [.. element.ChildElements.Select(child => ReadBranch(context, child, before))];
        return children.SequenceEqual(element.ChildElements) ? element : Element.OrGroup(children);
    }

    protected override RuleElement VisitExists(Reading context, ExistsElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        RuleElement source = VisitAlone(context, element.Source);
        return source == element.Source ? element : Element.Exists(source);
    }

    // Certainly no fact: no fact may possibly be there, and the other way round.
    protected override RuleElement VisitNot(Reading context, NotElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        RuleElement source = VisitAlone(context.Opposite(), element.Source);
        return source == element.Source ? element : Element.Not(source);
    }

    protected override RuleElement VisitForAll(Reading context, ForAllElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        PatternElement all = ReadFactPattern(context.Opposite(), element.BasePattern);
        PatternElement[] patterns = [.. element.Patterns.Select(pattern => ReadFactPattern(context, pattern))];
        return all == element.BasePattern && patterns.SequenceEqual(element.Patterns) ? element : Element.ForAll(all, patterns);
    }

    protected override PatternElement VisitPattern(Reading context, PatternElement element) => ReadFactPattern(context, element);

    protected override FilterElement VisitFilter(Reading context, FilterElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        if (element.FilterType != FilterType.Predicate)
        {
            return element;
        }

        Condition condition = _lambdas.ReadCondition(element.Expression, ownName: "", own: null);
        return condition.IsPlain
            ? element
            : Element.Filter(element.FilterType, _lambdas.Close(condition.Read(context), element.Expression));
    }

    /// <summary>A branch is read by what was known before the Or; what is learned in it is known after the Or.</summary>
    private RuleElement ReadBranch(Reading reading, RuleElement branch, LambdaReader before)
    {
        LambdaReader lambdas = before.Fork();
        RuleElement read = new RuleReader(lambdas, _hidden).VisitAlone(reading, branch);
        _lambdas.Learn(lambdas);
        return read;
    }

    private RuleElement VisitAlone(Reading context, RuleElement element)
    {
        if (element is not PatternElement pattern)
        {
            return Visit(context, element);
        }

        IReadOnlyList<RuleElement> read = ReadPattern(context, pattern);
        return read.Count == 1 ? read[0] : Element.AndGroup(read);
    }

    private IReadOnlyList<RuleElement> ReadPattern(Reading reading, PatternElement pattern)
    {
        (Rows rows, IReadOnlyList<PatternElement> hidden) = PatternReader.Read(pattern, _lambdas);
        if (rows.KnownIn(reading) is { } known)
        {
            _lambdas.Learn(pattern.Declaration.Name, known);
        }

        _hidden.UnionWith(hidden.Select(binding => binding.Declaration.Name));
        return [.. hidden, rows.In(reading)];
    }

    private PatternElement ReadFactPattern(Reading reading, PatternElement pattern) =>
        ReadPattern(reading, pattern) is [PatternElement single]
            ? single
            : throw new InvalidOperationException(
                $"Pattern '{pattern}' of an All has a query or a value that can be absent. Put the query before the All and match its result.");
}
