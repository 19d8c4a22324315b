using System.Text;

namespace Planner.Formats;

/// <summary>Empty spreadsheets to fill in: a header, one invented row, and a page that says what each column means.</summary>
public static class AgencyTemplate
{
    /// <summary>One file per sheet; together they import as they are.</summary>
    public static IReadOnlyList<CsvFile> Files { get; } =
    [
        .. AgencySheets.All.Select(sheet => new CsvFile(
            sheet.File,
            ',',
            [
                [.. sheet.Columns.Select(column => column.Name)],
                [.. sheet.Columns.Select(column => column.Example)],
            ]
        )),
    ];

    /// <summary>The columns of every sheet as Markdown.</summary>
    public static string Readme { get; } = Page();

    private static string Page()
    {
        var page = new StringBuilder();
        page.Append(
            """
            # An agency in spreadsheets

            Fill in the files of this folder, delete the example rows, then:

                planner import FOLDER --out AGENCY
                planner plan AGENCY

            Files are CSV in UTF-8, parted by commas, semicolons or tabs. Columns may stand in any order; those without a star may be
            left out. Dates are 2026-03-02, times 08:30, in the agency's time zone. Several things in one cell are parted by |.
            A row that is wrong is named with file, row, column and remedy, and nothing is written until all are right; the rows stand
            parted in a draft folder, where refused ones can be corrected and imported again.

            """
        );
        foreach (CsvSheet sheet in AgencySheets.All)
            Append(page, sheet);
        return page.ToString().ReplaceLineEndings("\n");
    }

    private static void Append(StringBuilder page, CsvSheet sheet)
    {
        string optional = sheet.IsRequired ? "" : " (may be left out)";
        page.Append(
            null,
            $"\n## {sheet.File}{optional}\n\n{sheet.About}\n\n| column | meaning | example |\n|---|---|---|\n"
        );
        foreach (CsvColumn column in sheet.Columns)
        {
            string star = column.IsRequired ? " *" : "";
            page.Append(null, $"| {column.Name}{star} | {Cell(column.About)} | {Cell(column.Example)} |\n");
        }
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
