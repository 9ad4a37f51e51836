using System.Globalization;
using System.Text;
using RulesEngine.Programmes;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace RulesEngine.Import;

/// <summary>Reads dataset.yaml: a flat list of keys and values. Event by event, so that no nesting can exhaust the stack.</summary>
internal static class DatasetFile
{
    private static readonly string[] s_keys = ["label", "label_ru", "label_kk", "period", "period_ru", "period_kk", "number", "data_as_of", "next_issue", "region_set", "languages"];
    private static readonly string[] s_languages = ["en", "ru", "kk"];

    internal static DatasetDescription Read(string file, byte[] content, ImportResult result)
    {
        var dataset = new DatasetDescription();
        var seen = new HashSet<string>();
        try
        {
            var parser = new Parser(new StringReader(Encoding.UTF8.GetString(content).Trim('\uFEFF')));
            foreach (var (key, line, values) in Settings(parser))
            {
                if (!s_keys.Contains(key))
                {
                    result.Refuse(ImportRefusals.UnknownKey(file, line, key, s_keys));
                }
                else if (!seen.Add(key))
                {
                    result.Refuse(ImportRefusals.SettingTwice(file, line, key));
                }
                else if (With(dataset, key, values) is { } described)
                {
                    dataset = described;
                }
                else
                {
                    result.Refuse(ImportRefusals.BadSetting(file, line, key, string.Join(", ", values), Expected(key)));
                }
            }
        }
        catch (YamlException fault)
        {
            result.Refuse(ImportRefusals.DescriptionMalformed(file, (int)fault.Start.Line, fault.Message));
        }

        return dataset;
    }

    private static DatasetDescription? With(DatasetDescription dataset, string key, IReadOnlyList<string> values) => (key, values) switch
    {
        ("label", [{ Length: > 0 } label]) => dataset with { Label = label },
        ("label_ru" or "label_kk", [{ Length: > 0 } label]) => dataset with { Labels = With(dataset.Labels, key, label) },
        ("period", [{ Length: > 0 } period]) => dataset with { Period = period },
        ("period_ru" or "period_kk", [{ Length: > 0 } period]) => dataset with { Periods = With(dataset.Periods, key, period) },
        ("number", [{ Length: > 0 } number]) => dataset with { Number = number },
        ("data_as_of", [var day]) when Day(day) is { } date => dataset with { DataAsOf = date },
        ("next_issue", [var day]) when Day(day) is { } date => dataset with { NextIssue = date },
        ("region_set", [var year]) when Enum.GetValues<RegionSet>().Any(set => ((int)set).ToString(CultureInfo.InvariantCulture) == year) =>
            dataset with { RegionSet = (RegionSet)int.Parse(year, CultureInfo.InvariantCulture) },
        ("languages", { Count: > 0 }) when values.All(s_languages.Contains) => dataset with { Languages = [.. values] },
        _ => null,
    };

    private static Dictionary<string, string> With(IReadOnlyDictionary<string, string> texts, string key, string text) => new(texts) { [key[^2..]] = text };

    private static DateOnly? Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string Expected(string key) => key switch
    {
        "data_as_of" or "next_issue" => "a day such as 2019-03-31",
        "region_set" => "one of: 2016, 2018, 2022",
        "languages" => "a list of: en, ru, kk",
        _ => "a text",
    };

    private static IEnumerable<(string Key, int Line, IReadOnlyList<string> Values)> Settings(Parser parser)
    {
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _))
        {
            yield break;
        }

        parser.Consume<DocumentStart>();
        if (parser.TryConsume<Scalar>(out var nothing) && nothing.Value.Length == 0)
        {
            yield break;
        }

        parser.Consume<MappingStart>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.Consume<Scalar>();
            yield return (key.Value, (int)key.Start.Line, Values(parser));
        }
    }

    private static List<string> Values(Parser parser)
    {
        if (!parser.TryConsume<SequenceStart>(out _))
        {
            return [parser.Consume<Scalar>().Value.Trim()];
        }

        var values = new List<string>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            values.Add(parser.Consume<Scalar>().Value.Trim());
        }

        return values;
    }
}
