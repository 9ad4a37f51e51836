namespace RulesEngine.Programmes;

/// <summary>How exactly a date is known, and which part of it was inferred.</summary>
public enum DatePrecision
{
    Day,
    DayRangeShared,
    Month,
    YearInferred,
    MonthYearInferred,
    MonthStartInferred,
    StartYearInferredMonthLong,
}
