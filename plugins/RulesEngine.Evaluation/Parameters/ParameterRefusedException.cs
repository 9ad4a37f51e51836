namespace RulesEngine.Evaluation;

/// <summary>Tells why a rule did not get its parameters.</summary>
public sealed class ParameterRefusedException : InvalidOperationException
{
    private ParameterRefusedException(string message)
        : base(message)
    {
    }

    /// <summary>Whether the value was set for this run, so that the request is at fault and not the pack.</summary>
    internal bool IsOfRequest { get; private init; }

    internal static ParameterRefusedException NoValueOn(string name, DateOnly day, DateOnly? earliest) => new(earliest is { } first
        ? $"{name} has no value on {day:yyyy-MM-dd}; the earliest begins {first:yyyy-MM-dd}."
        : $"{name} has no value on {day:yyyy-MM-dd}; none is stated.");

    internal static ParameterRefusedException NotStated(string name, string file) => new(file.Length == 0
        ? $"{name} has no value: the rule has no file of parameters. Add one beside the rule, named like it and ending in .yaml."
        : $"{name} has no value: {file} does not state it. Add a block for it.");

    internal static ParameterRefusedException NotDated(string name) =>
        new($"{name} is not dated. Make it a Dated<decimal>, Dated<int>, Dated<string> or Dated<IReadOnlyList<string>>.");

    internal static ParameterRefusedException NoRecord(string code, Type asked) =>
        new($"{code}: the rule's constructor asks for '{asked.Name}', which is no record of parameters. Take a record nested in a rule, whose members are Dated<…>, or GlobalParameters.");

    internal static ParameterRefusedException NoConstructor(string code, int count) =>
        new($"{code}: the rule has {count} public constructors. Give it one, with or without parameters.");

    internal static ParameterRefusedException Unused(string prefix, string name, string file, IEnumerable<string> known) =>
        new($"{prefix}: {file} states '{name}', which the rule does not use. It uses {string.Join(", ", known)}.");

    internal static ParameterRefusedException BadOverride(string name, string found, string expected) =>
        new($"{name} cannot be '{found}'. Expected {expected}.") { IsOfRequest = true };

    internal static ParameterRefusedException NoFile(string prefix, string file) =>
        new($"{prefix}: the rule has no parameters but there is a file {file}. Take the parameters in the rule's constructor, or delete the file.");
}
