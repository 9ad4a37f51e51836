using System.Text.RegularExpressions;
using RulesEngine.Programmes;

namespace RulesEngine.Import.Tests;

public sealed class TableSchemaTests
{
    [Fact]
    public void The_tables_are_those_of_the_data_model() =>
        string.Join(' ', TableSchema.All.Select(schema => schema.Name)).ShouldBe(
            "programmes programme_components components allocations activities activity_organisations indicators measures incidents organisations "
            + "organisation_links regions region_aliases places population exchange_rates region_neighbours sources claims");

    [Fact]
    public void The_columns_stand_in_the_order_of_the_data_model() =>
        string.Join(' ', TableSchema.Named("allocations")!.Columns.Select(column => column.Name + (column.IsKey ? "*" : "") + (column.IsRequired ? "!" : ""))).ShouldBe(
            "allocation_id*! programme_id! region_id component payer_org_id payee_org_id amount currency amount_qualifier kind year_from year_to equivalent_of source_ids claim_ids");

    [Fact]
    public void Every_link_leads_to_a_table_with_a_key_of_one_column()
    {
        foreach (var column in TableSchema.All.SelectMany(schema => schema.Columns).Where(column => column.LinksTo is not null))
        {
            TableSchema.Named(column.LinksTo!)!.KeyColumns.Count.ShouldBe(1, column.Name);
        }
    }

    [Fact]
    public void Every_column_has_a_meaning_that_ends_as_a_sentence()
    {
        foreach (var column in TableSchema.All.SelectMany(schema => schema.Columns))
        {
            column.Meaning.ShouldEndWith(".");
            column.Name.ShouldMatch("^[a-z][a-z0-9_]*$");
        }
    }

    [Fact]
    public void An_amount_comes_from_two_columns_and_a_derived_property_from_those_it_is_worked_out_from()
    {
        var allocations = TableSchema.Of(typeof(Allocation));

        allocations.ColumnsOf(nameof(Allocation.Amount)).Select(column => column.Name).ShouldBe(["amount", "currency"]);
        allocations.ColumnsOf(nameof(Allocation.IsPlanned)).Select(column => column.Name).ShouldBe(["kind"]);
        allocations.ColumnsOf(nameof(Allocation.Key)).ShouldBeEmpty();
        TableSchema.Of(typeof(Region)).ColumnsOf(nameof(Region.IsIn)).Select(column => column.Name).ShouldBe(["in_set_2016", "in_set_2018", "in_set_2022"]);
    }

    [Fact]
    public void Every_property_of_a_fact_that_is_worked_out_says_from_what()
    {
        string[] ofEveryFact = [nameof(ProgrammeFact.Table), nameof(ProgrammeFact.Key), nameof(ProgrammeFact.Label), nameof(ProgrammeFact.Source)];
        foreach (var schema in TableSchema.All)
        {
            foreach (var property in schema.FactType.GetProperties().Where(property => !ofEveryFact.Contains(property.Name)))
            {
                schema.ColumnsOf(property.Name).ShouldNotBeEmpty($"{schema.Name}: {property.Name}");
            }
        }
    }

    [Fact]
    public void A_word_of_a_closed_list_is_found_both_ways()
    {
        ClosedList.WordOf(ProgrammeKind.StateProgramme).ShouldBe("state_programme");
        ClosedList.Of(typeof(ProgrammeKind)).ValueOf("ngo_project").ShouldBe(ProgrammeKind.NgoProject);
        ClosedList.Of(typeof(ProgrammeKind)).ValueOf("NgoProject").ShouldBeNull();
        ClosedList.Of(typeof(ProgrammeScope)).Words.ShouldBe(["national", "regional"]);
    }
}
