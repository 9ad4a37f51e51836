using RulesEngine.Programmes;

namespace RulesEngine.Import;

/// <summary>
/// Reads the files of a source into facts. Whatever cannot be read becomes a refusal that names its place; the good rows go on.
/// </summary>
/// <example>
/// <code>
/// var data = await DataImport.ReadAsync(ImportSource.At("samples/kazakhstan"), stop);
/// foreach (var refusal in data.Refusals) Console.Error.WriteLine(refusal);
/// </code>
/// </example>
public static class DataImport
{
    /// <summary>Reads every table of the source, in the order of the files' names.</summary>
    /// <returns>What was understood; see <see cref="ImportedData.IsUsable"/> for whether anything was.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="stop"/> was cancelled.</exception>
    public static async Task<ImportedData> ReadAsync(ImportSource source, CancellationToken stop)
    {
        var result = new ImportResult();
        foreach (var missing in source.Missing)
        {
            result.Refuse(ImportRefusals.FileNotFound(missing));
        }

        foreach (var file in source.Files)
        {
            await ReadFileAsync(file, result, stop);
        }

        LinkCheck.Run(result);
        return result.Freeze();
    }

    private static async Task ReadFileAsync(InputFile file, ImportResult result, CancellationToken stop)
    {
        if (file.Role == FileRole.Documentation)
        {
            return;
        }

        if (await FileContent.LoadAsync(file, result, stop) is not { } content)
        {
            return;
        }

        if (file.Role == FileRole.Description)
        {
            result.Describe(DatasetFile.Read(file.Name, content, result));
            return;
        }

        foreach (var table in FileTables.Of(file, content, result))
        {
            TableImport.Run(table, result, stop);
        }
    }
}
