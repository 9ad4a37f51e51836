using System.Collections.Frozen;
using System.Reflection;
using RulesEngine.Fluent;
using RulesEngine.Fluent.Dsl;

namespace RulesEngine.Evaluation;

/// <summary>Reads packs and makes their rules ready for a day. What is wrong with a rule becomes a fault of that rule.</summary>
internal sealed class RuleSelector
{
    private const string Global = nameof(Global);

    private readonly DateOnly _asOf;
    private readonly RuleChoice _choice;
    private readonly Dictionary<string, string> _overrides;
    private readonly HashSet<string> _parameters = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<RuleFault> _faults = [];
    private readonly List<string> _refusedValues = [];
    private readonly ParameterRecord _global;

    internal RuleSelector(DateOnly asOf, RuleChoice choice)
    {
        _asOf = asOf;
        _choice = choice;
        _overrides = new Dictionary<string, string>(choice.Overrides, StringComparer.OrdinalIgnoreCase);
        using var text = new StreamReader(typeof(GlobalParameters).Assembly.GetManifestResourceStream($"{Global}.yaml")!);
        _global = new ParameterRecord(Global, typeof(GlobalParameters), ParameterReader.Read($"{Global}.yaml", text));
        _parameters.UnionWith(_global.Names.Select(name => $"{Global}.{name}"));
    }

    /// <summary>Told whose code runs.</summary>
    internal RunProgress Progress { get; init; } = new(TimeProvider.System);

    /// <summary>Rules that were given up before: they are faults, and none of their code runs again.</summary>
    internal IReadOnlySet<Type> Overdue { get; init; } = new HashSet<Type>();

    internal RunLimits Limits { get; init; } = new();

    internal IReadOnlyDictionary<Assembly, string> PackNames { get; init; } = FrozenDictionary<Assembly, string>.Empty;

    internal RuleSelection Select(IReadOnlyList<RuleSource> sources, IReadOnlyList<Type> findingSources)
    {
        var flagging = new List<FlaggingRule>();
        foreach (var sameCode in sources.Where(source => source.Flags).GroupBy(source => source.Code).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var source = sameCode.First();
            _faults.AddRange(sameCode.Skip(1).Select(other => RuleFaults.CodeTaken(other, source)));
            if (Try(source, () => Flagging(source)) is { } rule && IsChosen(source))
            {
                flagging.Add(rule);
            }
        }

        var yielding = new List<YieldingRule>();
        var broken = new List<RuleSource>();
        foreach (var source in sources.Where(source => !source.Flags))
        {
            if (Try(source, () => Yielding(source)) is { } rule)
            {
                yielding.Add(rule);
            }
            else
            {
                broken.Add(source);
            }
        }

        return new RuleSelection(flagging, yielding, [.. _faults.OrderBy(fault => fault.Rule, StringComparer.Ordinal)], Mistakes(sources)) { Sources = findingSources, Broken = [.. broken.Select(source => new BrokenRule(source.Code, source.Type))], PackNames = PackNames };
    }

    private bool IsChosen(RuleSource source) => _choice.Codes is null || _choice.Codes.Contains(source.Code, StringComparer.OrdinalIgnoreCase);

    private List<string> Mistakes(IReadOnlyList<RuleSource> sources)
    {
        var codes = sources.Where(source => source.Flags).Select(source => source.Code).Distinct().Order(StringComparer.Ordinal).ToList();
        var unknownCodes = (_choice.Codes ?? []).Where(code => !codes.Contains(code, StringComparer.OrdinalIgnoreCase))
            .Select(code => $"'{code}' is no rule of the packs. {KnownNames.Near(code, codes, "They have")}");
        var unknownParameters = _overrides.Keys.Where(name => !_parameters.Contains(name))
            .Select(name => $"'{name}' is no parameter of the packs. {KnownNames.Near(name, _parameters.Order(StringComparer.Ordinal), "They have")}");
        return [.. unknownCodes, .. unknownParameters, .. _refusedValues.Distinct()];
    }

    private T? Try<T>(RuleSource source, Func<T> read)
        where T : class
    {
        if (Overdue.Contains(source.Type))
        {
            _faults.Add(RuleFaults.Overdue(source.Code, Limits));
            return null;
        }

        Progress.At(source.Type);
        try
        {
            return read();
        }
        catch (ParameterRefusedException refused) when (refused.IsOfRequest)
        {
            _refusedValues.Add(refused.Message);
            return null;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            _faults.Add(RuleFaults.NotReady(source, e));
            return null;
        }
        finally
        {
            Progress.At(null);
        }
    }

    private FlaggingRule Flagging(RuleSource source)
    {
        var card = source.Card().Card;
        if (source.Heading is not { } heading)
        {
            throw RuleFaults.NoCode(source);
        }

        if (card.Code != heading.Code)
        {
            throw RuleFaults.CardOfOtherRule(source, card);
        }

        var (rule, parameters) = Instance(source);
        var message = MessageTemplate.Parse(source.Type.GetCustomAttribute<MessageAttribute>()?.Text ?? "");
        var anatomy = RuleAnatomy.Of(heading.Code, new RuleDefinitionFactory().Create(rule));
        var description = new RuleDescription
        {
            Code = heading.Code,
            Version = heading.Version,
            Pack = source.Pack.Name,
            Severities = heading.Severities,
            Subjects = SubjectWords.Of(anatomy),
            Message = source.Type.GetCustomAttribute<MessageAttribute>()?.Text ?? "",
            Explains = source.Type.GetCustomAttribute<ExplainsAttribute>()?.Codes ?? [],
            Card = card,
            Parameters = [.. parameters.Select(Threshold.Of).OrderBy(threshold => threshold.Name, StringComparer.Ordinal)],
        };
        return new FlaggingRule(description, message, anatomy);
    }

    private YieldingRule Yielding(RuleSource source) => new(source.Type.Name, new RuleDefinitionFactory().Create(Instance(source).Rule));

    private (Rule Rule, IReadOnlyList<IDated> Parameters) Instance(RuleSource source)
    {
        if (source.Type.GetConstructors(BindingFlags.Instance | BindingFlags.Public) is not [var constructor])
        {
            throw ParameterRefusedException.NoConstructor(source.Code, source.Type.GetConstructors(BindingFlags.Instance | BindingFlags.Public).Length);
        }

        var arguments = new List<object>();
        foreach (var type in constructor.GetParameters().Select(parameter => parameter.ParameterType))
        {
            var record = Record(source, type);
            _parameters.UnionWith(record.Names.Select(name => $"{record.Prefix}.{name}"));
            arguments.Add(record.Fill(_asOf, _overrides));
        }

        var sheet = source.Parameters();
        if (sheet.Parameters.Count > 0 && arguments.All(argument => argument is GlobalParameters))
        {
            throw ParameterRefusedException.NoFile(source.Code, sheet.File);
        }

        return ((Rule)constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, [.. arguments], null), [.. arguments.SelectMany(ValuesOf)]);
    }

    /// <summary>A record nested in another rule is that rule's: who takes it shares that rule's parameters.</summary>
    private ParameterRecord Record(RuleSource source, Type type)
    {
        if (type != typeof(GlobalParameters) && (!type.IsClass || type.GetConstructors().Length != 1))
        {
            throw ParameterRefusedException.NoRecord(source.Code, type);
        }

        var owner = type.DeclaringType is { } other && other != source.Type && typeof(Rule).IsAssignableFrom(other) ? new RuleSource(source.Pack, other) : source;
        return type == typeof(GlobalParameters) ? _global : new ParameterRecord(owner.Code, type, owner.Parameters());
    }

    private static IEnumerable<IDated> ValuesOf(object record) => record.GetType().GetProperties().Select(property => property.GetValue(record)).OfType<IDated>();
}
