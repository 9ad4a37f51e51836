using RulesEngine.Programmes;

namespace RulesEngine.Import.Tests;

public sealed class PersonalColumnTests
{
    [Theory]
    [InlineData("Full name")]
    [InlineData("participant_name")]
    [InlineData("contactPerson")]
    [InlineData("ФИО")]
    [InlineData("Ф.И.О.")]
    [InlineData("Фамилия участника")]
    [InlineData("Аты-жөні")]
    [InlineData("ИИН")]
    [InlineData("ИИH")]
    [InlineData("ЖСН")]
    [InlineData("IIN")]
    [InlineData("passport_no")]
    [InlineData("Номер паспорта")]
    [InlineData("Phone")]
    [InlineData("телефон")]
    [InlineData("Тел.")]
    [InlineData("E-mail")]
    [InlineData("эл. почта")]
    [InlineData("дата рождения")]
    [InlineData("Туған күні")]
    [InlineData("DateOfBirth")]
    [InlineData("birth_date")]
    [InlineData("home address")]
    [InlineData("Мекенжайы")]
    [InlineData("religion")]
    [InlineData("Вероисповедание")]
    [InlineData("Национальность")]
    [InlineData("Ұлты")]
    [InlineData("ethnicity")]
    [InlineData("diagnosis")]
    [InlineData("Состояние здоровья")]
    [InlineData("criminal_record")]
    [InlineData("судимость")]
    public void A_header_about_persons_is_known(string header) => PersonalColumn.Concern(header).ShouldNotBeNull();

    [Theory]
    [InlineData("note")]
    [InlineData("amount_tenge")]
    [InlineData("Бюджет")]
    [InlineData("регион")]
    [InlineData("persuasion")]
    [InlineData("total")]
    [InlineData("modality")]
    public void Any_other_header_is_not(string header) => PersonalColumn.Concern(header).ShouldBeNull();

    [Fact]
    public void No_column_of_ours_is_taken_for_one()
    {
        foreach (var column in TableSchema.All.SelectMany(schema => schema.Columns))
        {
            PersonalColumn.Concern(column.Name).ShouldBeNull(column.Name);
        }
    }
}
