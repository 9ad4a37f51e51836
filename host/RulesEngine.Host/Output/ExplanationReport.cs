using System.Globalization;
using RulesEngine.Evaluation;
using RulesEngine.Programmes;
using RulesEngine.Sdk;

namespace RulesEngine.Host.Output;

/// <summary>Prints why a rule says what it says, for people.</summary>
internal sealed class ExplanationReport(Screen screen)
{
    public void Print(RuleExplanation explanation, string asked)
    {
        var rule = explanation.Rule;
        screen.Line(rule.Code, rule.Card.Title, "bold");
        if (explanation.Outcome is not { } outcome)
        {
            screen.Line("", $"The rule does not judge '{asked}'. {string.Join(' ', rule.Card.WhenItStaysSilent)}");
            Print(explanation.Conditions, "Conditions on what it judges:");
            return;
        }

        screen.Line("Subject", $"{outcome.Subject.Label} ({outcome.Subject})");
        screen.Line("Outcome", outcome.Outcome switch
        {
            Outcome.Finding => "finding",
            Outcome.Clear => "clear",
            _ => $"no data: {string.Join("; ", outcome.Missing.Select(missing => missing.Text))}",
        });
        foreach (var cell in outcome.Missing.SelectMany(missing => missing.Cells))
        {
            screen.Line("", Told(cell));
        }

        foreach (var finding in explanation.Findings)
        {
            screen.Line();
            screen.Line(finding.Severity, finding.Message);
        }

        Print(explanation.Conditions, "Conditions, in the order of the rule:");
        Parameters(rule);
        foreach (var finding in explanation.Findings)
        {
            Evidence("Evidence:", finding.Evidence);
        }

        if (explanation is { Findings: [], Rows: [_, ..] rows })
        {
            Evidence("Rows behind the subject:", rows);
        }
    }

    private void Print(IReadOnlyList<ExplainedCondition> conditions, string heading)
    {
        if (conditions.Count == 0)
        {
            return;
        }

        screen.Line();
        screen.Line(heading);
        foreach (var condition in conditions)
        {
            Print(condition, "");
        }
    }

    private void Print(ExplainedCondition condition, string indent)
    {
        screen.Line(condition.Verdict.ToString().ToLowerInvariant(), indent + condition.Text, condition.Verdict switch
        {
            Verdict.Holds => "green",
            Verdict.Fails => "red",
            _ => "yellow",
        });
        foreach (var value in condition.Values)
        {
            screen.Line("", $"{indent}  {value.Name} = {value.Text}");
            foreach (var cell in value.Cells)
            {
                screen.Line("", $"{indent}    {Told(cell)}");
            }
        }

        if (condition.Distance is { } distance)
        {
            screen.Line("", $"{indent}  left against right: {distance}");
        }

        foreach (var test in condition.Tests)
        {
            Print(test, indent + "  ");
        }
    }

    private void Parameters(RuleDescription rule)
    {
        if (rule.Parameters.Count == 0)
        {
            return;
        }

        screen.Line();
        screen.Line("Parameters in force:");
        foreach (var parameter in rule.Parameters)
        {
            screen.Line("", $"{parameter.Name} = {parameter.Text}, since {parameter.Since.ToString("O", CultureInfo.InvariantCulture)} ({parameter.Origin}{(parameter.Source is null ? "" : $": {parameter.Source}")})");
        }
    }

    private void Evidence(string heading, IEnumerable<Evidence> all)
    {
        screen.Line();
        screen.Line(heading);
        foreach (var evidence in all)
        {
            switch (evidence)
            {
                case FactEvidence row:
                    screen.Line("", $"{row.Table} {row.Key}{(row.ClaimIds.Count == 0 ? "" : $" [{string.Join(", ", row.ClaimIds)}]")}");
                    foreach (var cell in row.Cells)
                    {
                        screen.Line("", $"  {Told(cell)}");
                    }

                    break;
                case AbsenceEvidence absence:
                    screen.Line("", absence.Text);
                    break;
            }
        }
    }

    private static string Told(SourceCell cell) => $"{cell}: {(string.IsNullOrEmpty(cell.Raw) ? "(empty)" : cell.Raw)}";
}
