using RulesEngine.Documents;
using RulesEngine.Programmes;
using RulesEngine.Sdk;

namespace RulesEngine.Briefings.National;

/// <summary>What was read, what was used, and what was refused and why.</summary>
internal static class DataUsed
{
    private const int MostRefusals = 60;

    public static void Compose(ContentBuilder content, BriefingMaterial material) => content.Section(material.Language["The data"], section =>
    {
        var language = material.Language;
        section.Table(table => table
            .Caption(language["Rows of each table"])
            .Column(language["Table"], ColumnWidth.Relative(), namesRows: true)
            .Number(language["Read"])
            .Number(language["Used"])
            .Number(language["Refused"])
            .Rows(material.Tables, row => [language[row.Table], language.Count(row.Read), language.Count(row.Used), language.Count(row.Refused)])
            .Total(language["All"], language.Count(material.Tables.Sum(row => row.Read)), language.Count(material.Tables.Sum(row => row.Used)), language.Count(material.Tables.Sum(row => row.Refused))));
        if (material.Refusals.Count == 0)
        {
            section.Paragraph(language["Everything in the data set was taken as it stands."]);
            return;
        }

        section.Table(table =>
        {
            table.Caption(language["Not taken as it stands"])
                .Column(language["Code"], namesRows: true)
                .Column(language["What, where, and what to do"], ColumnWidth.Relative())
                .Rows(material.Refusals.Take(MostRefusals), refusal => [refusal.Code, refusal.Message]);
            if (material.Refusals.Count > MostRefusals)
            {
                table.Note(language.Say($"{material.Refusals.Count - MostRefusals} more are listed by the command 'import'."));
            }
        });
    }, Anchors.Data);
}
