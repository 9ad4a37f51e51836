using System.Collections.Frozen;

namespace RulesEngine.Programmes;

/// <summary>Tells by its header that a column holds data about persons. Such columns are refused, and their values are kept nowhere.</summary>
public static class PersonalColumn
{
    private static readonly (string Concern, string[] Stems)[] s_concerns =
    [
        ("the names of persons", ["surname", "firstname", "lastname", "fullname", "forename", "givenname", "middlename", "patronymic", "person", "participantname", "contact", "фио", "фамили", "имя", "отчеств", "контакт", "атыжөні", "аты", "тегі", "есімі", "әкесініңаты"]),
        ("personal identity numbers", ["iin", "jsn", "zhsn", "ssn", "passport", "nationalid", "idnumber", "identitynumber", "identitycard", "иин", "жсн", "паспорт", "удостоверени", "төлқұжат", "куәлік"]),
        ("phone numbers", ["phone", "telephone", "mobile", "cellphone", "whatsapp", "telegram", "tel", "телефон", "тел", "мобильн", "моб", "ұялы"]),
        ("e-mail addresses", ["email", "mail", "эл.почта", "почта", "электроннаяпочта", "мейл", "пошта", "электрондықпошта"]),
        ("postal addresses of persons", ["address", "homeaddress", "residence", "postcode", "адрес", "прописк", "местожительств", "мекенжай"]),
        ("dates of birth", ["birth", "birthdate", "birthday", "dateofbirth", "dob", "born", "рождени", "туған", "туылған"]),
        ("the religion of persons", ["religion", "religious", "faith", "denomination", "confession", "религи", "вероисповедани", "конфесси", "дін", "діні", "дінісенім"]),
        ("the ethnicity of persons", ["ethnicity", "ethnic", "ethnos", "nationality", "race", "национальност", "этнич", "этнос", "ұлты", "ұлт"]),
        ("the health of persons", ["health", "diagnosis", "medical", "disability", "illness", "здоровь", "диагноз", "инвалид", "болезн", "денсаулы", "мүгедек", "ауру"]),
        ("criminal records", ["criminal", "conviction", "convict", "offence", "offender", "arrest", "sentence", "судимост", "уголовн", "приговор", "арест", "сотты", "сотталған"]),
    ];

    private static readonly FrozenDictionary<char, char> s_lookAlikes =
        "авекмнорстухіһ".Zip("abekmhopctyxih").ToFrozenDictionary(pair => pair.First, pair => pair.Second);

    /// <summary>Shortest stem that also counts at the beginning of a longer word.</summary>
    private const int ShortestBeginning = 5;

    /// <summary>
    /// What a header says its column holds about persons, such as <c>phone numbers</c>; null when it says nothing of the kind.
    /// English, Russian and Kazakh headers are known, with Latin letters among Cyrillic ones, with blanks, hyphens, underscores or capitals between words.
    /// </summary>
    public static string? Concern(string header)
    {
        var words = Words(header);
        var candidates = words.Concat(words.Zip(words.Skip(1), string.Concat)).Append(string.Concat(words)).ToList();
        foreach (var (concern, stems) in s_concerns)
        {
            if (stems.Select(Folded).Any(stem => candidates.Exists(word => word == stem || (stem.Length >= ShortestBeginning && word.StartsWith(stem, StringComparison.Ordinal)))))
            {
                return concern;
            }
        }

        return null;
    }

    private static List<string> Words(string header)
    {
        var words = new List<string>();
        var start = 0;
        for (var index = 0; index <= header.Length; index++)
        {
            var ends = index == header.Length || !char.IsLetter(header[index])
                || (index > start && char.IsUpper(header[index]) && char.IsLower(header[index - 1]));
            if (!ends)
            {
                continue;
            }

            if (index > start)
            {
                words.Add(Folded(header[start..index]));
            }

            start = index < header.Length && char.IsLetter(header[index]) ? index : index + 1;
        }

        return words;
    }

    /// <summary>Small letters, with Cyrillic ones that look like Latin ones written as those, so that a slip of the keyboard hides nothing.</summary>
    private static string Folded(string text) =>
        string.Concat(text.Where(char.IsLetter).Select(char.ToLowerInvariant).Select(letter => s_lookAlikes.GetValueOrDefault(letter, letter)));
}
