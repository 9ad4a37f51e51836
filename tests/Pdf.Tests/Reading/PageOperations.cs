namespace RulesEngine.Pdf.Tests.Reading;

/// <summary>An operator of a page with its operands.</summary>
internal sealed record Operation(string Operator, IReadOnlyList<object?> Operands);

/// <summary>The operators that paint a page, in order.</summary>
internal static class PageOperations
{
    public static IReadOnlyList<Operation> Of(PdfDocument document, Entries page)
    {
        var tokens = new Tokens(document.Stream(page["Contents"]).Inflated);
        var operations = new List<Operation>();
        var operands = new List<object?>();
        while (!tokens.AtEnd)
        {
            var next = tokens.Next(references: false);
            if (next is Word word)
            {
                operations.Add(new Operation(word.Value, operands));
                operands = [];
            }
            else
            {
                operands.Add(next);
            }
        }

        return operations;
    }
}
