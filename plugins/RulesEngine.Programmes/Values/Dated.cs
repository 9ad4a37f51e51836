using System.Globalization;

namespace RulesEngine.Programmes;

/// <summary>A parameter: its value on the day a run speaks for, with the date and source of that value, and the values of other days.</summary>
/// <example><c>parameters.Ratio.InForce</c> in a condition; <c>parameters.Ratio</c> in the data of a finding, which then prints date and source too.</example>
public sealed class Dated<T> : IDated
    where T : notnull
{
    private readonly DatedValue<T> _inForce;

    /// <param name="name">Full name, such as FUND-01.Ratio.</param>
    /// <param name="title">What it is, in words for a reader.</param>
    /// <param name="unit">Unit of the values; null when there is none.</param>
    /// <param name="inForce">The value that holds on the day.</param>
    /// <param name="history">Every value, in order of its first day; only the one in force unless given.</param>
    public Dated(string name, string title, string? unit, DatedValue<T> inForce, IReadOnlyList<DatedValue<T>>? history = null)
    {
        Name = name;
        Title = title;
        Unit = unit;
        _inForce = inForce;
        History = history ?? [inForce];
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public string Title { get; }

    /// <inheritdoc/>
    public string? Unit { get; }

    /// <summary>The value on the day the run speaks for.</summary>
    public T InForce => _inForce.Value;

    /// <inheritdoc/>
    public DateOnly Since => _inForce.Since;

    /// <inheritdoc/>
    public string Origin => _inForce.Origin;

    /// <inheritdoc/>
    public string? Source => _inForce.Source;

    /// <summary>Every value, in order of its first day.</summary>
    public IReadOnlyList<DatedValue<T>> History { get; }

    object IDated.Value => InForce;

    /// <summary>The value in force as text that is the same everywhere.</summary>
    public override string ToString() => Convert.ToString(InForce, CultureInfo.InvariantCulture)!;
}
