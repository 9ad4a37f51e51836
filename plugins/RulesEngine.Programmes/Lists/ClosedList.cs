using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using System.Text;

namespace RulesEngine.Programmes;

/// <summary>The words of a closed list: what a table writes for each value of an enumeration, <c>state_programme</c> for <c>StateProgramme</c>.</summary>
public sealed class ClosedList
{
    // Weak, for an enumeration may belong to a pack that is to leave memory.
    private static readonly ConditionalWeakTable<Type, ClosedList> s_known = [];

    private readonly FrozenDictionary<string, object> _values;
    private readonly FrozenDictionary<object, string> _words;

    private ClosedList(Type type)
    {
        var values = Enum.GetValues(type).Cast<object>().ToList();
        Words = [.. values.Select(value => SnakeCase(value.ToString()!))];
        _words = values.Zip(Words).ToFrozenDictionary(pair => pair.First, pair => pair.Second);
        _values = values.Zip(Words).ToFrozenDictionary(pair => pair.Second, pair => pair.First);
    }

    /// <summary>The words, in the order of the list.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The list of an enumeration.</summary>
    public static ClosedList Of(Type enumeration) => s_known.GetValue(enumeration, type => new ClosedList(type));

    /// <summary>The word that tables write for a value.</summary>
    public static string WordOf(Enum value) => Of(value.GetType())._words[value];

    /// <summary>The value that a word stands for; null when it is not on the list. Capitals matter.</summary>
    public object? ValueOf(string word) => _values.GetValueOrDefault(word);

    internal static string SnakeCase(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && text.Length > 0)
            {
                text.Append('_');
            }

            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }
}
