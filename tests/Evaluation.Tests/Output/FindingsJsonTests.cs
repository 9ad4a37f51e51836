using System.Globalization;
using System.Text.Json;
using RulesEngine.Evaluation.Tests.Running;

namespace RulesEngine.Evaluation.Tests.Output;

public sealed class FindingsJsonTests
{
    private static readonly ProgrammeFact[] s_facts =
    [
        new Indicator { IndicatorId = "I-1", ProgrammeId = "P-1", Value = 40.50m, Target = 100, Unit = "events — мероприятия" },
        new Indicator { IndicatorId = "I-2", ProgrammeId = "P-1", Value = null, Target = 100 },
    ];

    [Fact]
    public void Findings_are_written_as_the_page_says()
    {
        var text = FindingsJson.ToText(Runs.Evaluate(typeof(IndicatorBelowTarget), s_facts), "A label");

        text.ShouldBe("""
            {
              "schema": "rulesengine/findings/1",
              "dataset": "A label",
              "asOf": "2019-03-31",
              "regionSet": 2018,
              "region": null,
              "illustrative": false,
              "findings": [
                {
                  "id": "TEST-02/I-1",
                  "rule": "TEST-02",
                  "ruleVersion": "1.0",
                  "title": "Indicator below target",
                  "severity": "info",
                  "subject": "I-1",
                  "per": null,
                  "subjectLabel": "I-1",
                  "values": {
                    "Indicator": {
                      "value": "I-1",
                      "unit": null,
                      "text": "I-1"
                    },
                    "Value": {
                      "value": 40.5,
                      "unit": null,
                      "text": "40.5"
                    },
                    "Share": {
                      "value": 0.5,
                      "unit": "ratio",
                      "text": "50 %"
                    },
                    "Target": {
                      "value": 100,
                      "unit": null,
                      "text": "100"
                    }
                  },
                  "threshold": {
                    "TEST-02.Share": {
                      "title": "Least share of the target",
                      "value": 0.5,
                      "unit": "ratio",
                      "since": "2012-01-01",
                      "origin": "own choice",
                      "source": null
                    }
                  },
                  "evidence": [
                    {
                      "table": "indicators",
                      "key": "I-1",
                      "label": "I-1",
                      "cells": [],
                      "sources": [],
                      "claims": [],
                      "illustrative": false
                    }
                  ],
                  "message": "I-1 is 40.5, 50 % of the target 100.",
                  "recommendation": "",
                  "certainty": "stated",
                  "illustrative": false,
                  "explainedBy": null,
                  "abridged": false
                }
              ],
              "coverage": [
                {
                  "rule": "TEST-02",
                  "ruleVersion": "1.0",
                  "title": "Indicator below target",
                  "pack": "Tests",
                  "subjects": 2,
                  "finding": 1,
                  "clear": 0,
                  "noData": 1,
                  "withoutData": [
                    {
                      "subject": "I-2",
                      "per": null,
                      "subjectLabel": "I-2",
                      "missing": [
                        {
                          "text": "value of indicator I-2",
                          "cells": []
                        }
                      ]
                    }
                  ]
                }
              ],
              "faults": []
            }

            """);
    }

    [Fact]
    public void The_bytes_are_the_same_in_every_culture_and_order()
    {
        var written = FindingsJson.ToText(Runs.Evaluate(typeof(IndicatorBelowTarget), s_facts));
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ru-RU");
        try
        {
            FindingsJson.ToText(Runs.Evaluate(typeof(IndicatorBelowTarget), [.. s_facts.Reverse()])).ShouldBe(written);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_schema_names_every_property_that_is_written()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "findings.schema.json")));
        using var written = JsonDocument.Parse(FindingsJson.ToText(Runs.Evaluate(typeof(IndicatorBelowTarget), s_facts)));
        var definitions = schema.RootElement.GetProperty("$defs");

        Names(written.RootElement).ShouldBe(Required(schema.RootElement));
        Names(written.RootElement.GetProperty("findings")[0]).ShouldBe(Required(definitions.GetProperty("finding")));
        Names(written.RootElement.GetProperty("findings")[0].GetProperty("evidence")[0]).ShouldBe(Required(definitions.GetProperty("row")));
        Names(written.RootElement.GetProperty("coverage")[0]).ShouldBe(Required(definitions.GetProperty("coverage")));

        static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(property => property.Name);
        static IEnumerable<string> Required(JsonElement element) => element.GetProperty("required").EnumerateArray().Select(name => name.GetString()!);
    }
}
