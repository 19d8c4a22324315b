namespace Planner.Formats;

/// <summary>A spreadsheet that an agency is imported from: its file and its columns.</summary>
/// <param name="File">Name of the file in the folder.</param>
/// <param name="IsRequired">Whether the folder must hold it.</param>
/// <param name="About">What its rows are, for the template's README.</param>
public sealed record CsvSheet(string File, bool IsRequired, string About, IReadOnlyList<CsvColumn> Columns)
{
    /// <summary>Ends the name of a file with rows that were refused and may be corrected there.</summary>
    private const string Rejected = ".rejected.csv";

    /// <summary>In files of refused rows: why; it is not read.</summary>
    public const string ReasonColumn = "reason";

    /// <summary>Name of the file with this sheet's refused rows.</summary>
    public string RejectedFile => Path.GetFileNameWithoutExtension(File) + Rejected;

    /// <summary>The column a header means; null where it is unknown.</summary>
    public CsvColumn? Find(string header) => Columns.FirstOrDefault(column => column.IsMeantBy(header));
}
