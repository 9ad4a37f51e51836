using RulesEngine.Documents;
using RulesEngine.Sdk;

namespace RulesEngine.Briefings.DataQuality;

/// <summary>What would let most be checked, as a list to send to whoever has it.</summary>
internal static class WhatToAskFor
{
    private const int MostGaps = 40;

    public static void Compose(ContentBuilder content, BriefingMaterial material, IReadOnlyList<DataGap> gaps)
    {
        var language = material.Language;
        content.Section(language["What to ask for"], section =>
        {
            if (gaps.Count == 0)
            {
                section.Paragraph(language["Nothing: every check could be made."]);
                return;
            }

            section.Paragraph(language["Each line is a value that is not recorded. The first ones let most be checked."]);
            section.Table(table =>
            {
                table
                    .Caption(language["What is missing, and the checks that wait for it"])
                    .Column(language["What is missing"], ColumnWidth.Relative(3), namesRows: true)
                    .Number(language["Checks"])
                    .Column(language["Rules"], ColumnWidth.Relative())
                    .Rows(gaps.Take(MostGaps), gap => [gap.Missing, language.Count(gap.Checks), string.Join(", ", gap.Rules)]);
                if (gaps.Count > MostGaps)
                {
                    table.Note(language.Say($"{gaps.Count - MostGaps:value|values} more are listed under what could not be checked."));
                }
            });
        });
    }
}
