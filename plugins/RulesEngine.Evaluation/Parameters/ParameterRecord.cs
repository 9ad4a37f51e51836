using System.Globalization;
using System.Reflection;

namespace RulesEngine.Evaluation;

/// <summary>A rule's record of parameters: what it asks for, and how it is filled for a day.</summary>
internal sealed class ParameterRecord
{
    private readonly ConstructorInfo _constructor;

    internal ParameterRecord(string prefix, Type type, ParameterSheet sheet)
    {
        Prefix = prefix;
        Sheet = sheet;
        _constructor = type.GetConstructors().Single();
        Names = [.. _constructor.GetParameters().Select(parameter => parameter.Name!)];
    }

    /// <summary>Code of the rule, or Global.</summary>
    internal string Prefix { get; }

    internal ParameterSheet Sheet { get; }

    /// <summary>Names of the parameters, without the prefix, in the order of the record.</summary>
    internal IReadOnlyList<string> Names { get; }

    /// <summary>The record with the values in force.</summary>
    /// <param name="day">The day the run speaks for.</param>
    /// <param name="overrides">Values set for this run, by full name.</param>
    /// <exception cref="ParameterRefusedException">A parameter has no value on the day, or a value that does not fit.</exception>
    /// <exception cref="ParameterFileException">A value of the file does not fit.</exception>
    internal object Fill(DateOnly day, IReadOnlyDictionary<string, string> overrides)
    {
        if (Sheet.Parameters.FirstOrDefault(entry => !Names.Contains(entry.Name)) is { } unused)
        {
            throw ParameterRefusedException.Unused(Prefix, unused.Name, Sheet.File, Names);
        }

        return _constructor.Invoke([.. _constructor.GetParameters().Select(parameter => Value(parameter, day, overrides))]);
    }

    private object Value(ParameterInfo parameter, DateOnly day, IReadOnlyDictionary<string, string> overrides)
    {
        var name = $"{Prefix}.{parameter.Name}";
        var type = parameter.ParameterType;
        if (!type.IsGenericType || type.GetGenericTypeDefinition() != typeof(Dated<>))
        {
            throw ParameterRefusedException.NotDated(name);
        }

        var entry = Sheet.Find(parameter.Name!) ?? throw ParameterRefusedException.NotStated(name, Sheet.File);
        return s_make.MakeGenericMethod(type.GetGenericArguments()[0]).Invoke(this, BindingFlags.DoNotWrapExceptions, null, [name, entry, day, overrides], CultureInfo.InvariantCulture)!;
    }

    private static readonly MethodInfo s_make = typeof(ParameterRecord).GetMethod(nameof(Make), BindingFlags.Instance | BindingFlags.NonPublic)!;

    private Dated<T> Make<T>(string name, ParameterEntry entry, DateOnly day, IReadOnlyDictionary<string, string> overrides)
        where T : notnull
    {
        var history = entry.Values.Select(written => new DatedValue<T>(written.Since, FromFile<T>(name, entry, written), written.Origin, written.Source)).ToList();
        if (overrides.TryGetValue(name, out var text))
        {
            return new Dated<T>(name, entry.Title, entry.Unit, new DatedValue<T>(day, FromOverride<T>(name, entry, text), WrittenValue.Override, null), history);
        }

        var inForce = history.LastOrDefault(value => value.Since <= day);
        return inForce is null
            ? throw ParameterRefusedException.NoValueOn(name, day, history.Count == 0 ? null : history[0].Since)
            : new Dated<T>(name, entry.Title, entry.Unit, inForce, history);
    }

    private T FromFile<T>(string name, ParameterEntry entry, WrittenValue written) =>
        ParameterValue.Parse(typeof(T), written.Items, written.IsList) is T value && IsWithin(entry, value)
            ? value
            : throw ParameterFileException.BadValue(Sheet.File, written.Line, $"'{name}'", string.Join(", ", written.Items), Expected<T>(entry));

    private static T FromOverride<T>(string name, ParameterEntry entry, string text)
    {
        var isList = typeof(T).IsGenericType;
        string[] items = isList ? text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [text];
        return ParameterValue.Parse(typeof(T), items, isList) is T value && IsWithin(entry, value)
            ? value
            : throw ParameterRefusedException.BadOverride(name, text, Expected<T>(entry));
    }

    private static bool IsWithin(ParameterEntry entry, object value) =>
        entry.Bounds is not { } bounds
        || value is not (decimal or int)
        || (Convert.ToDecimal(value, CultureInfo.InvariantCulture) is var number && bounds.Least <= number && number <= bounds.Most);

    private static string Expected<T>(ParameterEntry entry) => entry.Bounds is { } bounds
        ? FormattableString.Invariant($"{ParameterValue.Form(typeof(T))}, from {bounds.Least} to {bounds.Most}")
        : ParameterValue.Form(typeof(T));
}
