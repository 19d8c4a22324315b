using System.Text;
using NodaTime;
using Planner.Domain;

namespace Planner.Formats.Tests;

/// <summary>Spreadsheets save one and the same table in many ways.</summary>
public sealed class SpreadsheetFormTests : IDisposable
{
    private static readonly ImportOptions Stockholm = new() { TimeZone = "Europe/Stockholm" };
    private readonly SheetFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void TheSmallestAgencyKeepsEveryRow()
    {
        PlanRequest request = _folder.Request();
        Assert.Equal(2, request.Clinicians.Count);
        Assert.Equal(2, request.Visits.Count);
        Assert.Equal("C1-1", request.Clinicians[0].Shifts[0].Id.Value);
        Assert.Equal(Instant.FromUtc(2026, 3, 2, 8, 0), request.Visits[0].Windows[0].Start);
        Assert.Equal(new SkillNeed("wound-care"), Assert.Single(request.Visits[0].Services[0].AllOf));
    }

    public static TheoryData<string, byte[]> Ways()
    {
        string text = SheetFolder.Visits;
        string excel = text.Replace(',', ';').ReplaceLineEndings("\r\n");
        return new TheoryData<string, byte[]>
        {
            { "with a mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)] },
            { "semicolons and CR LF", Encoding.UTF8.GetBytes(excel) },
            { "tabs", Encoding.UTF8.GetBytes(text.Replace(',', '\t')) },
            { "old line ends", Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r")) },
            { "a sep line", Encoding.UTF8.GetBytes("sep=;\r\n" + excel) },
            { "a mark and a sep line", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("sep=;\r\n" + excel)] },
            { "UTF-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text.Replace(',', '\t'))] },
            { "UTF-16 big endian", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)] },
            {
                "blank lines",
                Encoding.UTF8.GetBytes("\n" + text.Replace("\n", "\n\n", StringComparison.Ordinal) + "\n\n")
            },
            { "empty cells behind", Encoding.UTF8.GetBytes(text.Replace("\n", ",,,\n", StringComparison.Ordinal)) },
            { "empty rows of cells", Encoding.UTF8.GetBytes(text + "\n,,,,,,,\n ,,\n") },
            { "quotes everywhere", Encoding.UTF8.GetBytes(Quoted(text)) },
            {
                "other headers",
                Encoding.UTF8.GetBytes(
                    text.Replace(
                        "id,patient,date,from",
                        " Visit ID ,PATIENT,Date,Window From",
                        StringComparison.Ordinal
                    )
                )
            },
            { "spaces around cells", Encoding.UTF8.GetBytes(text.Replace(",", " , ", StringComparison.Ordinal)) },
        };
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void TheSameTableGivesTheSameRequest(string way, byte[] bytes)
    {
        string expected = PlanRequestHash.Of(_folder.Request());
        _folder.Write("visits.csv", bytes);
        Assert.True(expected == PlanRequestHash.Of(_folder.Request()), way);
    }

    [Theory]
    [InlineData("2026/03/02")]
    [InlineData("2026-3-2")]
    [InlineData("20260302")]
    [InlineData("2.3.2026")]
    [InlineData("02.03.2026")]
    [InlineData("2 Mar 2026")]
    [InlineData("2-March-2026")]
    [InlineData("\"Mar 2, 2026\"")]
    [InlineData("2026-03-02 00:00:00")]
    public void ADateMayBeWrittenInManyWays(string date)
    {
        _folder.Write("visits.csv", SheetFolder.Visits.Replace("2026-03-02", date, StringComparison.Ordinal));
        Assert.Equal(new LocalDate(2026, 3, 2), _folder.Request().From);
    }

    [Theory]
    [InlineData("13/3/2026", DateOrder.Unsaid, 13, 3)]
    [InlineData("3/13/2026", DateOrder.Unsaid, 13, 3)]
    [InlineData("3/3/2026", DateOrder.Unsaid, 3, 3)]
    [InlineData("3/4/2026", DateOrder.DayFirst, 3, 4)]
    [InlineData("3/4/2026", DateOrder.MonthFirst, 4, 3)]
    public void ASlashedDateIsReadWhereOnlyOneReadingIsLeft(string date, DateOrder order, int day, int month)
    {
        _folder.Write("visits.csv", SheetFolder.Visits.Replace("2026-03-02", date, StringComparison.Ordinal));
        _folder.Write(
            "availability.csv",
            SheetFolder.Availability.Replace("2026-03-02", date, StringComparison.Ordinal)
        );
        Assert.Equal(new LocalDate(2026, month, day), _folder.Request(Stockholm with { DateOrder = order }).From);
    }

    [Theory]
    [InlineData("9:00")]
    [InlineData("09:00:00")]
    [InlineData("9.00")]
    [InlineData("0900")]
    [InlineData("9h00")]
    [InlineData("9 AM")]
    [InlineData("9:00am")]
    [InlineData("2026-03-02 09:00")]
    [InlineData("2026-03-02T09:00")]
    public void ATimeMayBeWrittenInManyWays(string time)
    {
        _folder.Write("visits.csv", SheetFolder.Visits.Replace("09:00", time, StringComparison.Ordinal));
        Assert.Equal(Instant.FromUtc(2026, 3, 2, 8, 0), _folder.Request().Visits[0].Windows[0].Start);
    }

    [Theory]
    [InlineData("45 min", 45)]
    [InlineData("0:45", 45)]
    [InlineData("1:15", 75)]
    [InlineData("1h15", 75)]
    [InlineData("1 h 15 min", 75)]
    [InlineData("PT1H15M", 75)]
    [InlineData("2h", 120)]
    [InlineData("\"45,0\"", 45)]
    public void ALengthMayBeWrittenInManyWays(string length, int minutes)
    {
        _folder.Write("visits.csv", SheetFolder.Visits.Replace(",45,", $",{length},", StringComparison.Ordinal));
        Assert.Equal(Duration.FromMinutes(minutes), _folder.Request().Visits[0].Services[0].Duration);
    }

    [Fact]
    public void ADecimalCommaIsADecimalPoint()
    {
        string commas = SheetFolder.Patients.Replace(',', ';').Replace('.', ',');
        string expected = PlanRequestHash.Of(_folder.Request());
        _folder.Write("patients.csv", commas);
        Assert.Equal(expected, PlanRequestHash.Of(_folder.Request()));
    }

    [Fact]
    public void AnAddressAloneIsFoundInThePlaces()
    {
        _folder.Write("places.csv", "address,lat,lon\n\"street  1\",57.69,11.95\n");
        string expected = PlanRequestHash.Of(_folder.Request());
        _folder.Write("patients.csv", SheetFolder.Patients.Replace("57.69,11.95", ",", StringComparison.Ordinal));
        Assert.Equal(expected, PlanRequestHash.Of(_folder.Request()));
    }

    [Fact]
    public void AWeeklyShiftStandsOnEverySuchDayOfThePlan()
    {
        _folder.Write("availability.csv", "clinician,weekdays,start,end\nC1,Mon-Wed|Fri,08:00,16:00\n");
        ImportOptions week = Stockholm with { From = new LocalDate(2026, 3, 2), To = new LocalDate(2026, 3, 8) };
        IReadOnlyList<Shift> shifts = _folder.Request(week).Clinicians[0].Shifts;
        Assert.Equal([2, 3, 4, 6], shifts.Select(shift => shift.Start.InUtc().Day));
    }

    [Fact]
    public void WhoeverWaitsKeepsDaysWindowsAndDeclines()
    {
        _folder.Write(
            "waitlist.csv",
            """
            id,patient,date,from,to,minutes,discipline,second_discipline,waiting_since,latest_date,declined
            W1,P1,2026-03-02|2026-03-04,,,30,RN|LPN,AIDE,2026-02-20,2026-03-06,C1 2026-02-25|2026-02-27
            W2,P2,2026-03-03,09:00,11:00,45,AIDE,,2026-02-21,,
            """
        );
        IReadOnlyList<WaitlistEntry> waiting = _folder.Request().Waitlist;
        Assert.Equal([new LocalDate(2026, 3, 2), new LocalDate(2026, 3, 4)], waiting[0].Days);
        Assert.Equal(2, waiting[0].Services.Count);
        Assert.Equal(new LocalDate(2026, 3, 6), waiting[0].LatestDate);
        Assert.Equal([new ClinicianId("C1"), null], waiting[0].Declines.Select(decline => decline.Clinician));
        Assert.Equal(Instant.FromUtc(2026, 3, 3, 8, 0), Assert.Single(waiting[1].Windows).Start);
        Assert.Empty(waiting[1].Days);
    }

    [Fact]
    public void AnUnknownColumnIsNotedWithWhatMayHaveBeenMeant()
    {
        _folder.Write("visits.csv", SheetFolder.Visits.Replace("skills", "skils", StringComparison.Ordinal));
        AgencySpreadsheets sheets = _folder.Read();
        Assert.NotNull(sheets.Request());
        Assert.Contains(
            "\"skils\" is not known and is ignored. Did you mean \"skills\"?",
            Assert.Single(sheets.Faults.Notes)
        );
    }

    private static string Quoted(string text) =>
        string.Join(
            '\n',
            text.Split('\n').Select(line => string.Join(',', line.Split(',').Select(cell => $"\"{cell}\"")))
        );
}
