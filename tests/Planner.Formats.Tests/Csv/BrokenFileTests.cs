using System.Text;
using NodaTime;

namespace Planner.Formats.Tests;

/// <summary>What is wrong with a file as a whole.</summary>
public sealed class BrokenFileTests : IDisposable
{
    private readonly SheetFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void AMissingFileIsNamed()
    {
        _folder.Delete("patients.csv");
        Assert.Contains("patients.csv: no such file", Only());
    }

    [Fact]
    public void AnEmptyFileIsNamed()
    {
        _folder.Write("patients.csv", "");
        Assert.Contains("The file is empty", Only());
    }

    [Fact]
    public void AFileOfBlankLinesHasNoHeader()
    {
        _folder.Write("patients.csv", "\n\n,,\n");
        Assert.Contains("no header", Only());
    }

    [Fact]
    public void AMissingColumnIsNamedWithTheOneItMayBe()
    {
        _folder.Write("visits.csv", SheetFolder.Visits.Replace("minutes", "minuts", StringComparison.Ordinal));
        Assert.Contains("Rename \"minuts\"", Only());
    }

    [Fact]
    public void AColumnThatStandsTwiceIsNamed()
    {
        _folder.Write("visits.csv", SheetFolder.Visits.Replace("skills", "date", StringComparison.Ordinal));
        Assert.Contains("columns 3 and 8: A column stands once", Only());
    }

    [Fact]
    public void LettersInAnotherEncodingAreNamedWithTheirLine()
    {
        _folder.Write(
            "patients.csv",
            Encoding.Latin1.GetBytes(SheetFolder.Patients.Replace("Patient 2", "Åke", StringComparison.Ordinal))
        );
        Assert.Contains("patients.csv, line 3: letters in another encoding", Only());
    }

    [Fact]
    public void AWorkbookIsNotReadAsText()
    {
        _folder.Write("patients.csv", [0x50, 0x4B, 0x03, 0x04, 1, 2, 3]);
        Assert.Contains("CSV UTF-8", Only());
    }

    [Fact]
    public void AMissingTimeZoneIsNamedBesideTheMistakesInTheRows()
    {
        _folder.Write("visits.csv", SheetFolder.Visits.Replace("45", "x", StringComparison.Ordinal));
        AgencySpreadsheets sheets = _folder.Read(new ImportOptions());
        Assert.Null(sheets.Request());
        Assert.Equal(["--time-zone", "visits.csv"], sheets.Faults.All.Select(fault => fault.File));
    }

    [Fact]
    public void AMisspeltTimeZoneIsNamedWithTheNearestOnes()
    {
        _folder.Write("agency.csv", "name,time_zone\nExample,Europe/Stokholm\n");
        AgencySpreadsheets sheets = _folder.Read(new ImportOptions());
        Assert.Null(sheets.Request());
        Assert.Contains("Nearest: Europe/Stockholm", Assert.Single(sheets.Faults.All).Mistake.Remedy);
    }

    [Fact]
    public void AMistypedYearIsNamedByItsRow()
    {
        _folder.Write("visits.csv", SheetFolder.Visits.Replace("V2,P2,2026", "V2,P2,2062", StringComparison.Ordinal));
        Assert.Contains("visits.csv, row 3 has the last day", Only());
    }

    [Fact]
    public void VisitsOnOtherDaysAreLeftOutWithANote()
    {
        _folder.Write(
            "visits.csv",
            SheetFolder.Visits.Replace("V2,P2,2026-03-02", "V2,P2,2026-03-05", StringComparison.Ordinal)
        );
        var day = new LocalDate(2026, 3, 2);
        AgencySpreadsheets sheets = _folder.Read(
            new ImportOptions
            {
                TimeZone = "Europe/Stockholm",
                From = day,
                To = day,
            }
        );
        Assert.Single(sheets.Request()!.Visits);
        sheets.NoteWhatIsOutside();
        Assert.Contains(
            "visits.csv: rows on no planned day (2026-03-02 to 2026-03-02) are left out: 1.",
            Assert.Single(sheets.Faults.Notes)
        );
    }

    private string Only()
    {
        AgencySpreadsheets sheets = _folder.Read();
        Assert.Null(sheets.Request());
        return Assert.Single(sheets.Faults.All).Mistake.ToString();
    }
}
