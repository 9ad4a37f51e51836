namespace RulesEngine.Rules.Delivery;

/// <summary>Measures time in months.</summary>
internal static class Elapsed
{
    private const decimal LongestMonth = 31;

    /// <summary>Months from 1 January of a year to a day; the days of a month that has begun are a part of one. Absent when the year is; below zero before it.</summary>
    internal static decimal? MonthsSince(this DateOnly day, int? year) =>
        (day.Year - (decimal?)year) * 12 + (day.Month - 1) + (day.Day - 1) / LongestMonth;
}
