using System.Globalization;

namespace RulesEngine.Programmes;

/// <summary>Reads the cells of one row after another; what cannot be read is collected, and the row then makes no fact.</summary>
internal sealed class CellReader(TableSchema schema, int[] positions)
{
    private static readonly IReadOnlyList<string> s_none = [];

    private readonly (int End, int Start)[] _orders = [.. OrdersOf(schema)];
    private readonly List<Refusal> _refusals = [];
    private IReadOnlyList<string> _cells = [];

    /// <summary>The row being read.</summary>
    internal SourceRow Row { get; private set; } = SourceRow.None;

    /// <summary>What was found wrong in the row.</summary>
    internal IReadOnlyList<Refusal> Refusals => _refusals;

    internal bool RowIsLost { get; private set; }

    internal void Start(SourceRow row, IReadOnlyList<string> cells)
    {
        Row = row;
        _cells = cells;
        _refusals.Clear();
        RowIsLost = false;
    }

    internal void Refuse(string code, Loss loss, string? column, string text)
    {
        _refusals.Add(new Refusal(code, loss, Row.Sheet.File, Row.Sheet.Sheet, Row.Number, column, text));
        RowIsLost |= loss == Loss.Row;
    }

    internal string? Text(int column)
    {
        var text = Trimmed(column);
        if (text is not null && !CellForms.Fits(schema.Bindings[column].Form, text))
        {
            RefuseValue(column, text);
        }

        return text;
    }

    internal string KeyText(int column) => Text(column) ?? RefuseEmptyKey(column, "");

    internal IReadOnlyList<string> List(int column) =>
        Trimmed(column) is { } text ? text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : s_none;

    internal int? Year(int column) => Count(column) is { } count ? checked((int)count) : null;

    internal int KeyYear(int column) => Year(column) ?? RefuseEmptyKey(column, 0);

    internal long? Count(int column)
    {
        if (Number(column) is not { } number)
        {
            return null;
        }

        var most = Nullable.GetUnderlyingType(schema.Bindings[column].Property.PropertyType) == typeof(long) ? long.MaxValue : int.MaxValue;
        if (decimal.IsInteger(number) && Math.Abs(number) <= most)
        {
            return (long)number;
        }

        RefuseValue(column, Trimmed(column)!);
        return null;
    }

    internal decimal? Number(int column)
    {
        if (Trimmed(column) is not { } text)
        {
            return null;
        }

        var binding = schema.Bindings[column];
        if (NumberText.Parse(text) is { } number && (double)number >= binding.Least && (double)number <= binding.Most)
        {
            return number;
        }

        RefuseValue(column, text);
        return null;
    }

    internal bool? YesOrNo(int column) => Trimmed(column) switch
    {
        null => null,
        "Y" => true,
        "N" => false,
        var other => Unreadable<bool>(column, other),
    };

    internal DateOnly? Date(int column)
    {
        if (Trimmed(column) is not { } text)
        {
            return null;
        }

        var isEnd = schema.Bindings[column].NotBefore is not null;
        return PartialDate.Parse(text) is { } date ? (isEnd ? date.Last : date.First) : Unreadable<DateOnly>(column, text);
    }

    internal T? Word<T>(int column)
        where T : struct, Enum =>
        Trimmed(column) is { } text ? (T?)ClosedList.Of(typeof(T)).ValueOf(text) ?? Unreadable<T>(column, text) : null;

    internal T KeyWord<T>(int column)
        where T : struct, Enum =>
        Trimmed(column) is null ? RefuseEmptyKey(column, default(T)) : Word<T>(column).GetValueOrDefault();

    internal IReadOnlyList<T> Words<T>(int column)
        where T : struct, Enum
    {
        var words = List(column);
        if (words.Count == 0)
        {
            return [];
        }

        var list = ClosedList.Of(typeof(T));
        var values = new List<T>(words.Count);
        foreach (var word in words)
        {
            if (list.ValueOf(word) is T value)
            {
                values.Add(value);
            }
            else
            {
                RefuseValue(column, word);
            }
        }

        return values;
    }

    internal Money? Amount(int column)
    {
        if (Number(column) is not { } amount)
        {
            return null;
        }

        var name = schema.Columns[column].Name;
        if (amount < 0)
        {
            Refuse("IMP306", Loss.Nothing, name, $"{Quotation.Of(Trimmed(column)!)} is below zero, which only a correction may be; the row is used. Check the sign.");
        }

        var currencyColumn = schema.Bindings[column].Currency!;
        if (Trimmed(schema.OrdinalOf(currencyColumn)) is { } currency)
        {
            return new Money(amount, currency);
        }

        Refuse("IMP307", Loss.Cell, name, $"{Quotation.Of(Trimmed(column)!)} has no currency; the row is used without its amount. Fill in '{currencyColumn}', such as KZT.");
        return null;
    }

    /// <summary>Checks that years and dates do not end before they begin.</summary>
    internal void CheckOrder()
    {
        foreach (var (end, start) in _orders)
        {
            if (Trimmed(end) is { } last && Trimmed(start) is { } first && IsBefore(last, first))
            {
                Refuse("IMP305", Loss.Row, schema.Columns[end].Name, $"{Quotation.Of(last)} is before '{schema.Columns[start].Name}', which is {Quotation.Of(first)}. Correct one of the two.");
            }
        }
    }

    /// <summary>The cell without blanks at its ends; null when nothing is left or the file has no such column.</summary>
    internal string? Trimmed(int column)
    {
        var position = positions[column];
        if (position < 0)
        {
            return null;
        }

        var text = _cells[position].Trim();
        return text.Length == 0 ? null : text;
    }

    private static bool IsBefore(string last, string first) =>
        PartialDate.Parse(last) is { } end && PartialDate.Parse(first) is { } start && end.Last < start.First;

    private static IEnumerable<(int End, int Start)> OrdersOf(TableSchema schema) =>
        schema.Bindings.Select((binding, ordinal) => (binding.NotBefore, ordinal))
            .Where(pair => pair.NotBefore is not null)
            .Select(pair => (pair.ordinal, schema.OrdinalOf(pair.NotBefore!)));

    private T? Unreadable<T>(int column, string text)
        where T : struct
    {
        RefuseValue(column, text);
        return null;
    }

    private void RefuseValue(int column, string text) =>
        Refuse("IMP301", Loss.Row, schema.Columns[column].Name, BadValue.Message(schema.Bindings[column], text));

    private T RefuseEmptyKey<T>(int column, T instead)
    {
        if (!RowIsLost || Trimmed(column) is null)
        {
            Refuse("IMP302", Loss.Row, schema.Columns[column].Name, "the cell is empty but belongs to the key of the row. Fill it in.");
        }

        return instead;
    }
}
