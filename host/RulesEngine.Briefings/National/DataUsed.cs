using RulesEngine.Documents;
using RulesEngine.Programmes;
using RulesEngine.Sdk;

namespace RulesEngine.Briefings.National;

/// <summary>What was read, what was used, and what was refused and why.</summary>
internal static class DataUsed
{
    private const int MostRefusals = 60;

    public static void Compose(ContentBuilder content, BriefingMaterial material) => content.Section("The data", section =>
    {
        section.Table(table => table
            .Caption("Rows of each table")
            .Column("Table", ColumnWidth.Relative(), namesRows: true)
            .Number("Read")
            .Number("Used")
            .Number("Refused")
            .Rows(material.Tables, row => [row.Table, Phrase.Number(row.Read), Phrase.Number(row.Used), Phrase.Number(row.Refused)])
            .Total("All", Phrase.Number(material.Tables.Sum(row => row.Read)), Phrase.Number(material.Tables.Sum(row => row.Used)), Phrase.Number(material.Tables.Sum(row => row.Refused))));
        if (material.Refusals.Count == 0)
        {
            section.Paragraph("Everything in the data set was taken as it stands.");
            return;
        }

        section.Table(table =>
        {
            table.Caption("Not taken as it stands")
                .Column("Code", namesRows: true)
                .Column("What, where, and what to do", ColumnWidth.Relative())
                .Rows(material.Refusals.Take(MostRefusals), refusal => [refusal.Code, refusal.Message]);
            if (material.Refusals.Count > MostRefusals)
            {
                table.Note($"{Phrase.Number(material.Refusals.Count - MostRefusals)} more are listed by the command 'import'.");
            }
        });
    }, Anchors.Data);
}
