namespace RulesEngine.Engine.Tests.Totals;

/// <summary>One value of each type that can be totalled. Some lead to the ends of their types, some cannot be added in any order.</summary>
internal readonly record struct Values(int Number, long Long, decimal Money, double Real, float Single, DateOnly Day, bool IsMissing)
{
    private static readonly int[] s_numbers = [0, 1, 2, -3, 7, 7, int.MaxValue, int.MinValue];
    private static readonly long[] s_longs = [0, 5, -5, 12, long.MaxValue, long.MinValue];
    private static readonly decimal[] s_usualMoney = [0m, 0.00m, 1.1m, 1.10m, -2.50m, 3m, 12.345m];
    private static readonly decimal[] s_anyMoney = [.. s_usualMoney, decimal.Negate(0.0m), 0.0000000000000000000000000001m, 7922816251426433759354395033.5m, decimal.MaxValue, -1.10m];
    private static readonly double[] s_reals = [0, -0.0, 0.1, 0.2, -0.3, 1e16, double.NaN, double.PositiveInfinity, 2.5];

    public int? MaybeNumber => IsMissing ? null : Number;

    public long? MaybeLong => IsMissing ? null : Long;

    public decimal? MaybeMoney => IsMissing ? null : Money;

    public double? MaybeReal => IsMissing ? null : Real;

    public float? MaybeSingle => IsMissing ? null : Single;

    public DateOnly? MaybeDay => IsMissing ? null : Day;

    /// <param name="picks">Which of the values to take, one pick for each.</param>
    /// <param name="isUsual">Whether only what can be added to any other.</param>
    public static Values Of(int[] picks, bool isUsual) => new(
        isUsual ? s_numbers[picks[0] % 6] : s_numbers[picks[0] % s_numbers.Length],
        isUsual ? s_longs[picks[1] % 4] : s_longs[picks[1] % s_longs.Length],
        isUsual ? s_usualMoney[picks[2] % s_usualMoney.Length] : s_anyMoney[picks[2] % s_anyMoney.Length],
        s_reals[picks[3] % s_reals.Length],
        (float)s_reals[picks[4] % s_reals.Length],
        new DateOnly(2020, 1, 1 + (picks[5] % 5)),
        picks[6] % 4 == 0);
}
