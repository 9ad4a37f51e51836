using System.Globalization;
using System.Text.Json;

namespace RulesEngine.Evaluation;

/// <summary>Writes the parts of <c>findings.json</c> in their order.</summary>
internal sealed class FindingsJsonWriter(Utf8JsonWriter json)
{
    internal void Write(Findings findings, string? dataset)
    {
        json.WriteStartObject();
        json.WriteString("schema", FindingsJson.Schema);
        Text("dataset", dataset);
        json.WriteString("asOf", Day(findings.AsOf.Date));
        json.WriteNumber("regionSet", (int)findings.AsOf.RegionSet);
        Text("region", findings.Region?.RegionId);
        json.WriteBoolean("illustrative", findings.IsIllustrative);
        List("findings", findings.All, Finding);
        List("coverage", findings.Coverage, Coverage);
        List("faults", findings.Faults, Fault);
        json.WriteEndObject();
    }

    private void Finding(Finding finding)
    {
        json.WriteString("id", finding.Id);
        json.WriteString("rule", finding.Rule);
        json.WriteString("ruleVersion", finding.RuleVersion);
        json.WriteString("title", finding.Title);
        json.WriteString("severity", Word(finding.Severity));
        json.WriteString("subject", finding.Subject.Ids);
        Text("per", finding.Subject.Per);
        json.WriteString("subjectLabel", finding.Subject.Label);
        Map("values", finding.Values, value => value.Name, Value);
        Map("threshold", finding.Thresholds, threshold => threshold.Name, Threshold);
        List("evidence", finding.Evidence, Evidence);
        json.WriteString("message", finding.Message);
        json.WriteString("recommendation", finding.Recommendation);
        json.WriteString("certainty", Word(finding.Certainty));
        json.WriteBoolean("illustrative", finding.IsIllustrative);
        Text("explainedBy", finding.ExplainedBy);
        json.WriteBoolean("abridged", finding.IsAbridged);
    }

    private void Value(FindingValue value)
    {
        json.WritePropertyName("value");
        Scalar(value.Value);
        Text("unit", value.Unit);
        json.WriteString("text", value.Text);
    }

    private void Threshold(Threshold threshold)
    {
        json.WriteString("title", threshold.Title);
        json.WritePropertyName("value");
        Scalar(threshold.Value);
        Text("unit", threshold.Unit);
        json.WriteString("since", Day(threshold.Since));
        json.WriteString("origin", threshold.Origin);
        Text("source", threshold.Source);
    }

    private void Evidence(Evidence evidence)
    {
        switch (evidence)
        {
            case FactEvidence fact:
                json.WriteString("table", fact.Table);
                json.WriteString("key", fact.Key);
                json.WriteString("label", fact.Label);
                List("cells", fact.Cells, Cell);
                Strings("sources", fact.SourceIds);
                Strings("claims", fact.ClaimIds);
                json.WriteBoolean("illustrative", fact.IsIllustrative);
                break;
            case AbsenceEvidence absence:
                json.WriteString("table", absence.Table);
                json.WriteString("lookedFor", absence.LookedFor);
                json.WriteNumber("candidates", absence.Candidates);
                break;
        }
    }

    private void Cell(SourceCell cell)
    {
        json.WriteString("file", cell.File);
        Text("sheet", cell.Sheet);
        json.WriteNumber("row", cell.Row);
        json.WriteString("column", cell.Column);
        Text("raw", cell.Raw);
    }

    private void Coverage(RuleCoverage coverage)
    {
        json.WriteString("rule", coverage.Rule.Code);
        json.WriteString("ruleVersion", coverage.Rule.Version);
        json.WriteString("title", coverage.Rule.Card.Title);
        json.WriteString("pack", coverage.Rule.Pack);
        Count("subjects", coverage.IsReported ? coverage.Subjects.Count : null);
        Count("finding", coverage.Finding);
        Count("clear", coverage.IsReported ? coverage.Clear : null);
        Count("noData", coverage.IsReported ? coverage.NoData : null);
        List("withoutData", coverage.Subjects.Where(subject => subject.Outcome == Outcome.NoData), WithoutData);
    }

    private void WithoutData(SubjectOutcome outcome)
    {
        json.WriteString("subject", outcome.Subject.Ids);
        Text("per", outcome.Subject.Per);
        json.WriteString("subjectLabel", outcome.Subject.Label);
        List("missing", outcome.Missing, Missing);
    }

    private void Missing(MissingValue missing)
    {
        json.WriteString("text", missing.Text);
        List("cells", missing.Cells, Cell);
    }

    private void Fault(RuleFault fault)
    {
        json.WriteString("code", fault.Code);
        json.WriteString("rule", fault.Rule);
        json.WriteString("message", fault.Message);
    }

    private void Scalar(object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case bool yes:
                json.WriteBooleanValue(yes);
                break;
            case int or long or decimal:
                json.WriteNumberValue(ValueReader.Plain(Convert.ToDecimal(value, CultureInfo.InvariantCulture)));
                break;
            case DateOnly day:
                json.WriteStringValue(Day(day));
                break;
            case Enum word:
                json.WriteStringValue(ClosedList.WordOf(word));
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case System.Collections.IEnumerable many:
                json.WriteStartArray();
                foreach (var item in many)
                {
                    Scalar(item);
                }

                json.WriteEndArray();
                break;
            default:
                json.WriteStringValue(Wording.Of(value));
                break;
        }
    }

    private void List<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Map<T>(string name, IEnumerable<T> items, Func<T, string> key, Action<T> write)
    {
        json.WriteStartObject(name);
        foreach (var item in items)
        {
            json.WriteStartObject(key(item));
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void Strings(string name, IEnumerable<string> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStringValue(item);
        }

        json.WriteEndArray();
    }

    private void Count(string name, int? count)
    {
        if (count is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    // A property is written even where there is nothing to say, so that every object of a kind has the same ones.
    private void Text(string name, string? text)
    {
        if (text is null)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteString(name, text);
        }
    }

    private static string Word(Enum value) => ClosedList.WordOf(value);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
