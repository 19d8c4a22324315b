using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Api;

/// <summary>Reads spreadsheets that came over HTTP.</summary>
internal sealed class SheetImport(NetworkLocator locator)
{
    /// <exception cref="InvalidInputException">Rows are wrong and the others are not to be kept; every row by name.</exception>
    public ImportedAgency Read(ImportBody body, ImportOptions options)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("planner-import-");
        try
        {
            foreach ((string name, string text) in body.Files)
                File.WriteAllText(Path.Combine(folder.FullName, name), text);
            ImportedAgency imported = new ImportAgency(locator).Run(folder.FullName, options);
            if (imported.Request is null || (imported.Faults.Count > 0 && !body.KeepGood))
                throw new InvalidInputException([.. imported.Faults.Select(Mistake)]);
            return imported;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static InputMistake Mistake(ImportFault fault)
    {
        string row = fault.Row > 0 ? FormattableString.Invariant($", row {fault.Row}") : "";
        string column = fault.Column.Length > 0 ? $", column {fault.Column}" : "";
        return fault.Mistake with { Place = $"{fault.File}{row}{column}" };
    }
}
