namespace RulesEngine.Html;

/// <summary>The few words that the file says of its own accord, in the language of the document.</summary>
/// <param name="Contents">Names the list of headings.</param>
/// <param name="Data">Opens the data of a figure.</param>
/// <param name="Files">Stands above the attached files.</param>
internal sealed record Words(string Contents, string Data, string Files)
{
    private static readonly Words s_english = new("Contents", "The data as a table", "Attached files");
    private static readonly Words s_russian = new("Содержание", "Данные в виде таблицы", "Приложенные файлы");
    private static readonly Words s_kazakh = new("Мазмұны", "Деректер кесте түрінде", "Қоса берілген файлдар");

    /// <summary>The words in a language; English where there are none.</summary>
    /// <param name="language">BCP 47 tag.</param>
    public static Words In(string language) => language.Split('-')[0].ToLowerInvariant() switch
    {
        "ru" => s_russian,
        "kk" => s_kazakh,
        _ => s_english,
    };
}
