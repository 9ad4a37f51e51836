using System.Linq.Expressions;
using RulesEngine.Explanation;
using RulesEngine.RuleModel;

namespace RulesEngine.Readings;

/// <summary>One walk through a rule with a match in hand, gathering what was absent.</summary>
internal sealed class AbsenceSearch(RuleView view, Solver solver)
{
    private readonly List<Absence> _found = [];
    private readonly HashSet<Absence> _seen = [];
    private readonly Dictionary<string, (PatternView View, Frame Frame)> _sources = [];
    private readonly HashSet<string> _asked = [];
    private Frame _frame = Frame.Empty;

    public IReadOnlyList<Absence> Found => _found;

    public void Look(IEnumerable<RuleElement> elements, Frame match)
    {
        _frame = match;
        foreach (RuleElement element in elements)
        {
            LookInside(element, lookedFor: null);
        }
    }

    private void Look(RuleElement element, Frame frame, Type? lookedFor)
    {
        _frame = frame;
        LookInside(element, lookedFor);
    }

    public void LookAtFilter(FilterElement filter) => Report(view.Of(filter).Report, _frame, lookedFor: null);

    private void LookInside(RuleElement element, Type? lookedFor)
    {
        switch (element)
        {
            case AndElement and:
                foreach (RuleElement child in and.ChildElements)
                {
                    LookInside(child, lookedFor);
                }

                break;
            case OrElement or:
                LookAtBranches(or, lookedFor);
                break;
            case PatternElement pattern:
                LookAtPattern(pattern, lookedFor);
                break;
            case ExistsElement exists:
                LookFor(exists.Source);
                break;
            case NotElement not:
                LookFor(not.Source);
                break;
            case ForAllElement all:
                LookAtAll(all);
                break;
        }
    }

    private void LookAtBranches(OrElement or, Type? lookedFor)
    {
        foreach (RuleElement branch in or.ChildElements)
        {
            bool isTaken = branch.Exports.Count > 0
                ? branch.Exports.All(export => _frame[export.Name] is not null)
                : solver.Solve(view.Read(branch, Reading.Possible), _frame).Any();
            if (isTaken)
            {
                LookInside(branch, lookedFor);
            }
        }
    }

    private void LookAtPattern(PatternElement pattern, Type? lookedFor)
    {
        PatternView read = view.Of(pattern);
        _frame = read.Complete(_frame, solver);
        _sources[pattern.Declaration.Name] = (read, _frame);
        foreach (ConditionView condition in read.Conditions.Where(condition => !condition.IsPlain))
        {
            Report(condition.Report, _frame, lookedFor);
        }

        if (pattern.Source is AggregateElement && read.Certain != read.Possible && !IsCertainRow(read, pattern.Declaration.Name))
        {
            Explain(pattern.Declaration.Name, lookedFor);
        }
    }

    private bool IsCertainRow(PatternView read, string name)
    {
        object? row = Identity(_frame[name]);
        return solver.Solve(read.Certain, _frame).Any(found => Equals(Identity(found[name]), row));
    }

    /// <summary>A group is known by its key, a collection is always there.</summary>
    private static object? Identity(object? row) => row?.GetType().GetInterfaces().FirstOrDefault(type =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IGrouping<,>)) is { } group
            ? group.GetProperty("Key")!.GetValue(row)
            : row is System.Collections.IEnumerable and not string ? null : row;

    /// <summary>What keeps something looked for from being certainly there, or certainly not there.</summary>
    private void LookFor(RuleElement source)
    {
        Frame outer = _frame;
        if (!solver.Solve(view.Read(source, Reading.Certain), outer).Any())
        {
            foreach (Frame found in solver.Solve(view.Read(source, Reading.Possible), outer))
            {
                Look(source, found, FactTypeOf(source));
            }
        }

        _frame = outer;
    }

    private void LookAtAll(ForAllElement all)
    {
        Frame outer = _frame;
        Type type = all.BasePattern.ValueType;
        foreach (Frame found in solver.Solve(view.Read(all.BasePattern, Reading.Possible), outer))
        {
            PatternElement[] patterns = [.. all.Patterns.Where(pattern =>
                !solver.Holds((PatternElement)view.Read(pattern, Reading.Certain), Solver.SameFact(all, pattern, found)))];
            if (patterns.Length > 0)
            {
                Look(all.BasePattern, found, type);
                foreach (PatternElement pattern in patterns)
                {
                    Look(pattern, Solver.SameFact(all, pattern, found), type);
                }
            }
        }

        _frame = outer;
    }

    private static Type? FactTypeOf(RuleElement element) => element switch
    {
        PatternElement { Source: null } pattern => pattern.ValueType,
        PatternElement { Source: AggregateElement aggregate } => FactTypeOf(aggregate.Source),
        GroupElement group => group.ChildElements.Select(FactTypeOf).FirstOrDefault(type => type is not null),
        _ => null,
    };

    private void Report(LambdaExpression report, Frame frame, Type? lookedFor)
    {
        var sink = new AbsenceSink(
            absence => Take(absence, lookedFor),
            binding => Explain(binding, lookedFor));
        solver.Lambdas.Call(report, frame.With(ConditionView.Sink.Name!, sink));
    }

    private void Take(Absence absence, Type? lookedFor)
    {
        // A binding that is absent is so because of something it was made from.
        if (absence.Owner is null && _sources.TryGetValue(absence.Member, out (PatternView View, Frame Frame) source) && source.View.Pattern.Source is not null)
        {
            Explain(absence.Member, lookedFor);
            return;
        }

        Add(absence with { LookedFor = lookedFor });
    }

    private void Add(Absence absence)
    {
        if (_seen.Add(absence))
        {
            _found.Add(absence);
        }
    }

    private void Explain(string binding, Type? lookedFor)
    {
        if (!_sources.TryGetValue(binding, out (PatternView View, Frame Frame) source) || !_asked.Add(binding))
        {
            return;
        }

        int before = _found.Count;
        ExplainSource(source.View.Pattern.Source, source.Frame, lookedFor);
        if (_found.Count == before && source.View.Pattern.Source is BindingElement value)
        {
            Add(new Absence(Owner: null, binding, ExpressionText.Of(value.Expression.Body), lookedFor));
        }
    }

    private void ExplainSource(RuleElement? source, Frame frame, Type? lookedFor)
    {
        switch (source)
        {
            case BindingElement binding:
                Report(view.Lacks(binding, source: null), frame, lookedFor);
                break;
            case AggregateElement aggregate:
                ExplainRows(aggregate, frame);
                break;
        }
    }

    private void ExplainRows(AggregateElement aggregate, Frame frame)
    {
        PatternElement rows = aggregate.Source;
        ExplainSource(rows.Source, frame, lookedFor: null);
        Type? type = FactTypeOf(rows);
        PatternView read = view.Inside(rows);
        foreach (Frame row in solver.Solve(read.Possible, read.CompleteInside(frame, solver)))
        {
            foreach (ConditionView condition in read.Conditions.Where(condition => !condition.IsPlain))
            {
                Report(condition.Report, row, type);
            }

            foreach (NamedExpressionElement selector in aggregate.Expressions)
            {
                Report(view.Lacks(selector, rows), row, type);
            }
        }
    }
}
