namespace RulesEngine.Rules.Delivery;

/// <summary>Measures time in months.</summary>
internal static class Elapsed
{
    private const decimal LongestMonth = 31;

    /// <summary>Months from 1 January of a year to a day; the days of a month that has begun are a part of one. Absent when the year is; below zero before it.</summary>
    internal static decimal? MonthsSince(this DateOnly day, int? year) =>
        (day.Year - (decimal?)year) * 12 + (day.Month - 1) + (day.Day - 1) / LongestMonth;

    /// <summary>The earliest day from which a number of months reaches to a day or beyond it.</summary>
    internal static DateOnly EarliestWithin(this DateOnly day, int months)
    {
        // From the last day of a longer month the way back ends on an earlier day than the way forth: 31 March less a month is 28 February, and a month on 28 March.
        var back = day.AddMonths(-months);
        return back.AddMonths(months) < day ? back.AddDays(1) : back;
    }
}
