using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace RulesEngine.Evaluation;

/// <summary>Reads a file of parameters: one block for each, with title, unit, bounds and dated values.</summary>
internal sealed class ParameterReader
{
    private readonly string _file;

    private ParameterReader(string file)
    {
        _file = file;
    }

    /// <exception cref="ParameterFileException">Something is written otherwise than the form asks.</exception>
    internal static ParameterSheet Read(string file, TextReader text)
    {
        var stream = new YamlStream();
        var parser = new Parser(text);
        try
        {
            stream.Load(parser);
        }
        catch (YamlException e)
        {
            throw ParameterFileException.NotYaml(file, e.Start.Line, e.InnerException?.Message ?? e.Message);
        }
        catch (InvalidOperationException)
        {
            // So the parser answers a bracket that is never closed; it has come as far as that.
            throw ParameterFileException.NotYaml(file, parser.Current?.Start.Line ?? 1, "something that is opened is not closed");
        }

        return stream.Documents.Count == 0
            ? new ParameterSheet(file, [])
            : new ParameterSheet(file, [.. new ParameterReader(file).Blocks(stream.Documents[0].RootNode, "the file", "parameter names").Select(new ParameterReader(file).Entry)]);
    }

    private ParameterEntry Entry(KeyValuePair<string, YamlNode> block)
    {
        var (name, node) = (block.Key, block.Value);
        var parts = Parts(node, $"'{name}'", ["title", "unit", "bounds", "values"], ["title", "values"]);
        return new ParameterEntry(
            name,
            (int)node.Start.Line,
            Text(parts["title"]),
            parts.TryGetValue("unit", out var unit) ? Text(unit) : null,
            parts.TryGetValue("bounds", out var bounds) ? Bounds(name, bounds) : null,
            Values(name, parts["values"]));
    }

    private (decimal Least, decimal Most) Bounds(string name, YamlNode node)
    {
        return node is YamlSequenceNode { Children: [YamlScalarNode least, YamlScalarNode most] }
            && Number(least) is { } from && Number(most) is { } to && from <= to
            ? (from, to)
            : throw ParameterFileException.BadBounds(_file, node.Start.Line, $"'{name}'");

        static decimal? Number(YamlScalarNode scalar) =>
            decimal.TryParse(scalar.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private List<WrittenValue> Values(string name, YamlNode node)
    {
        var values = new List<WrittenValue>();
        foreach (var (day, content) in Blocks(node, $"'values' of '{name}'", "days such as 2012-01-01"))
        {
            var value = Value(name, day, content);
            if (values.Count > 0 && value.Since <= values[^1].Since)
            {
                throw ParameterFileException.NotInOrder(_file, value.Line, $"'{name}'", value.Since, values[^1].Since);
            }

            values.Add(value);
        }

        return values;
    }

    private WrittenValue Value(string name, string day, YamlNode node)
    {
        var owner = $"'{name}' of {day}";
        if (!DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var since))
        {
            throw ParameterFileException.NotADate(_file, node.Start.Line, $"'{name}'", day);
        }

        var parts = Parts(node, owner, ["value", "origin", "source"], ["value", "origin"]);
        var origin = Text(parts["origin"]);
        var source = parts.TryGetValue("source", out var written) ? Text(written) : null;
        if (!WrittenValue.Origins.Contains(origin))
        {
            throw ParameterFileException.UnknownOrigin(_file, node.Start.Line, owner, origin);
        }

        if (origin != "own choice" && source is null)
        {
            throw ParameterFileException.NoSource(_file, node.Start.Line, owner, origin);
        }

        return parts["value"] is YamlSequenceNode list
            ? new WrittenValue(since, (int)node.Start.Line, [.. list.Select(Text)], IsList: true, origin, source)
            : new WrittenValue(since, (int)node.Start.Line, [Text(parts["value"])], IsList: false, origin, source);
    }

    private Dictionary<string, YamlNode> Parts(YamlNode node, string owner, IReadOnlyList<string> known, IReadOnlyList<string> required)
    {
        var parts = new Dictionary<string, YamlNode>();
        foreach (var (word, content) in Blocks(node, owner, string.Join(", ", known)))
        {
            if (!known.Contains(word))
            {
                throw ParameterFileException.UnknownWord(_file, content.Start.Line, owner, word, known);
            }

            parts.Add(word, content);
        }

        return required.FirstOrDefault(word => !parts.ContainsKey(word)) is { } missing
            ? throw ParameterFileException.Missing(_file, node.Start.Line, owner, missing)
            : parts;
    }

    private IEnumerable<KeyValuePair<string, YamlNode>> Blocks(YamlNode node, string owner, string expected) =>
        node is YamlMappingNode mapping
            ? mapping.Children.Select(child => KeyValuePair.Create(Text(child.Key), child.Value))
            : throw ParameterFileException.NotABlock(_file, node.Start.Line, owner, expected);

    private static string Text(YamlNode node) => node is YamlScalarNode { Value: { } text } ? text : node.ToString();
}
