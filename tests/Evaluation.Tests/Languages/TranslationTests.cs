using RulesEngine.Evaluation.Tests.Running;

namespace RulesEngine.Evaluation.Tests.Languages;

public sealed class TranslationTests
{
    private static readonly RulePack s_pack = new("Tests", "1.0.0", "Tests", typeof(TranslationTests).Assembly);
    private static readonly Region s_aktobe = new() { RegionId = "KZ-15", NameEn = "Aktobe Region", InSet2018 = true };

    [Fact]
    public void A_finding_is_told_with_the_card_of_the_language_and_the_words_of_its_pack()
    {
        var findings = Runs.Evaluate(typeof(IndicatorBelowTarget), Indicator(22, 100));

        var told = Russian(findings).Tell(findings).All.ShouldHaveSingleItem();

        told.Title.ShouldBe("Показатель ниже целевого значения");
        told.Message.ShouldBe("I-1: 22\u00A0балла, 50\u00A0% от целевого значения 100.");
        told.Recommendation.ShouldBe("Разобраться.");
        told.Thresholds.Single().ShouldSatisfyAllConditions(
            threshold => threshold.Title.ShouldBe("Наименьшая доля целевого значения"),
            threshold => threshold.Origin.ShouldBe("собственный выбор"));
        told.Values.Single(value => value.Name == "Value").Label.ShouldBe("набрано");
        told.Values.Single(value => value.Name == "Target").Label.ShouldBeNull();
        findings.All.Single().Message.ShouldBe("I-1 is 22, 50 % of the target 100.");
    }

    [Fact]
    public void What_is_missing_is_told()
    {
        var findings = Runs.Evaluate(typeof(IndicatorBelowTarget), Indicator(null, 100));

        var told = Russian(findings).Tell(findings).Coverage.Single();

        told.Subjects.Single().Missing.Single().Text.ShouldBe("показатель I-1: значение");
        told.Rule.Card.Language.ShouldBe("ru");
        told.Rule.Subjects.ShouldBe("показатели");
    }

    [Fact]
    public void A_rule_without_a_translated_card_stays_English_and_says_so()
    {
        var findings = Runs.Evaluate(typeof(RegionWithoutActivity), s_aktobe);

        var told = Russian(findings).Tell(findings);

        told.Coverage.Single().Rule.Card.Language.ShouldBe("en");
        told.All.Single().Message.ShouldBe("No activity in Aktobe Region is recorded.");
        told.All.Single().Subject.Label.ShouldBe("Актюбинская область");
        told.All.Single().Evidence.OfType<AbsenceEvidence>().Single().Text.ShouldBe("не найдено среди 0\u00A0записей: мероприятия, где код региона = KZ-15");
    }

    [Fact]
    public void A_pack_speaks_in_its_own_words_first_and_changes_nobody_elses()
    {
        var translation = Russian(Runs.Evaluate(typeof(RegionWithoutActivity)));

        translation.LanguageOf("Tests").Of(null).ShouldBe("нет сведений");
        translation.LanguageOf("Another").Of(null).ShouldBe("не отражено");
        translation.Language.Of(null).ShouldBe("не отражено");
    }

    [Fact]
    public void One_file_that_nobody_reviewed_is_enough_to_say_so() =>
        Russian(Runs.Evaluate(typeof(IndicatorBelowTarget), Indicator(22, 100))).ShouldSatisfyAllConditions(
            translation => translation.CardOf("TEST-02")!.Review.By.ShouldBe("A. Smagulova"),
            translation => translation.IsReviewed.ShouldBeFalse());

    [Fact]
    public void English_is_told_as_it_is()
    {
        var findings = Runs.Evaluate(typeof(RegionWithoutActivity), s_aktobe);

        var english = Translation.Of(Language.English, [s_pack], findings.Coverage.Select(coverage => coverage.Rule));

        english.Tell(findings).ShouldBeSameAs(findings);
        english.IsReviewed.ShouldBeTrue();
    }

    private static Translation Russian(Findings findings) => Translation.Of(Language.Russian, [s_pack], findings.Coverage.Select(coverage => coverage.Rule));

    private static Indicator Indicator(int? value, int? target) => new() { IndicatorId = "I-1", ProgrammeId = "P-1", Measure = "seminars", Unit = "events", Value = value, Target = target };
}
