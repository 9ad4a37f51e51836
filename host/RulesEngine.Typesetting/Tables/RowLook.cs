namespace RulesEngine.Typesetting;

/// <summary>How the rows of a part of a table look.</summary>
internal sealed record RowLook(double X, double Width, double Padding, double LeastLine)
{
    public Stroke? Above { get; init; }

    public Stroke? Below { get; init; }

    /// <summary>Whether texts of unequal height stand on the foot of the row, as heads of columns do.</summary>
    public bool AlignsBottom { get; init; }
}
