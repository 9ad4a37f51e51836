using System.Collections;
using System.Reflection;
using RulesEngine.Programmes;

namespace RulesEngine.Import.Tests;

public sealed class PersonalDataTests
{
    private const string Planted = "Planted-7701";

    [Fact]
    public void A_column_about_persons_is_refused_by_its_header() =>
        Folder.Read("activities.csv", $"activity_id,kind,ИИН,Телефон\nE-1,seminar,{Planted},{Planted}\n").ShouldRefuse(
            "IMP203 activities.csv, row 1, column 'ИИН': the column looks like personal identity numbers. Data about persons are not read; its values were dropped. Delete the column.",
            "IMP203 activities.csv, row 1, column 'Телефон': the column looks like phone numbers. Data about persons are not read; its values were dropped. Delete the column.");

    [Theory]
    [InlineData("full_name")]
    [InlineData("дата рождения")]
    [InlineData("anything else")]
    public void Values_of_personal_and_unknown_columns_are_kept_nowhere(string header)
    {
        var csv = Folder.Read("activities.csv", $"activity_id,kind,{header},title\nE-1,seminar,{Planted},A seminar\nE-1,forum,{Planted},Again\n,forum,{Planted},No key\nE-2,unheard,{Planted},Bad\nE-3,forum,{Planted},Extra,{Planted}\n");
        var workbook = WorkbookFile.With(new WorkbookFile.Sheet("activities", [["activity_id", "kind", header, "title"], ["E-1", "seminar", Planted, "A seminar"]]));
        using var folder = new Folder().With("data.xlsx", workbook);

        Strings(csv).ShouldContain("A seminar");
        Strings(csv).ShouldAllBe(text => !text.Contains(Planted));
        Strings(folder.Read()).ShouldAllBe(text => !text.Contains(Planted));
    }

    [Fact]
    public void Values_of_a_table_that_is_not_known_are_kept_nowhere() =>
        Strings(Folder.Read("people.csv", $"Name;IIN\n{Planted};1\n")).ShouldAllBe(text => !text.Contains(Planted));

    /// <summary>Every text that can be reached from a value, private fields included.</summary>
    private static HashSet<string> Strings(object root)
    {
        var texts = new HashSet<string>();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<object>([root]);
        while (open.TryPop(out var value))
        {
            if (value is string text)
            {
                texts.Add(text);
                continue;
            }

            if (value is Type or MemberInfo or Delegate || value.GetType().IsPrimitive || !seen.Add(value))
            {
                continue;
            }

            foreach (var element in value as IEnumerable ?? Array.Empty<object>())
            {
                open.Push(element ?? "");
            }

            for (var type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
            {
                foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly))
                {
                    if (field.GetValue(value) is { } held && !field.FieldType.IsPointer)
                    {
                        open.Push(held);
                    }
                }
            }
        }

        return texts;
    }
}
