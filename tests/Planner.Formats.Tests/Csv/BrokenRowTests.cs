namespace Planner.Formats.Tests;

/// <summary>Each kind of broken row is named with file, row, column and what would be right; the rows beside it are kept.</summary>
public sealed class BrokenRowTests : IDisposable
{
    private const string VisitHeader =
        "id,patient,date,from,to,minutes,discipline,skills,second_discipline,second_minutes,type,priority,mandatory,points,clinician,start,after,after_max_minutes,latest_end,preferred_from,preferred_to,same_time_as";

    private readonly SheetFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("V3,P1,2026-03-02,09:00,11:00,45,NURSE,", "discipline", "one of RN")]
    [InlineData("V3,P1,3/4/2026,09:00,11:00,45,RN,", "date", "2026-04-03 or 2026-03-04")]
    [InlineData("V3,P1,2026-02-30,09:00,11:00,45,RN,", "date", "day of the calendar")]
    [InlineData("V3,P1,46083,09:00,11:00,45,RN,", "date", "number of a day")]
    [InlineData("V3,P1,02.03.26,09:00,11:00,45,RN,", "date", "four digits")]
    [InlineData("V3,P1,tomorrow,09:00,11:00,45,RN,", "date", "2026-03-02")]
    [InlineData("V3,P1,,09:00,11:00,45,RN,", "date", "Every row fills")]
    [InlineData("V3,P1,2026-03-02,25:00,11:00,45,RN,", "from", "00:00 to 24:00")]
    [InlineData("V3,P1,2026-03-02,0.375,11:00,45,RN,", "from", "fraction of a day")]
    [InlineData("V3,P1,2026-03-02,9,11:00,45,RN,", "from", "08:30")]
    [InlineData("V3,P1,2026-03-02,11:00,09:00,45,RN,", "to", "ends before it starts")]
    [InlineData("V3,P1,2026-03-02,09:00,,45,RN,", "to", "Every row fills")]
    [InlineData("V3,P1,2026-03-02,09:00,11:00,-45,RN,", "minutes", "1 to 720")]
    [InlineData("V3,P1,2026-03-02,09:00,11:00,0,RN,", "minutes", "1 to 720")]
    [InlineData("V3,P1,2026-03-02,09:00,11:00,900,RN,", "minutes", "1 to 720")]
    [InlineData("V3,P1,2026-03-02,09:00,11:00,half an hour,RN,", "minutes", "as 45")]
    [InlineData("V3,P1,2026-03-02,09:00,11:00,0.75,RN,", "minutes", "whole minutes")]
    [InlineData("V3,P9,2026-03-02,09:00,11:00,45,RN,", "patient", "Nearest: P1, P2")]
    [InlineData("V3,,2026-03-02,09:00,11:00,45,RN,", "patient", "Every row fills")]
    [InlineData(",P1,2026-03-02,09:00,11:00,45,RN,", "id", "Every row fills")]
    [InlineData("V1,P1,2026-03-02,09:00,11:00,45,RN,", "id", "row 2 has it too")]
    [InlineData("V3,P1,2026-03-02,09:00,11:00,45,RN,wound:care:2", "skills", "wound-care:2")]
    [InlineData("V3,P1,2026-03-02,09:00,11:00,45,RN,wound:0", "skills", "1 to 100")]
    [InlineData("V3,P1,2026-03-02,09:00,11:00,45,RN,iv until 2026-12-31", "skills", "no last day")]
    [InlineData("V3,P1,2026-03-02,09:00,11:00,45,RN,,,30", "second_discipline", "A second clinician")]
    [InlineData("V3,P1,2026-03-02,09:00,11:00,45,RN,,,,party", "type", "kind of visit")]
    [InlineData("V3,P1,2026-03-02,09:00,11:00,45,RN,,,,,101", "priority", "0 to 100")]
    [InlineData("V3,P1,2026-03-02,09:00,11:00,45,RN,,,,,1.5", "priority", "whole number")]
    [InlineData("V3,P1,2026-03-02,09:00,11:00,45,RN,,,,,,maybe", "mandatory", "Yes or no")]
    [InlineData("V3,P1,2026-03-02,09:00,11:00,45,RN,,,,,,,one", "points", "0 to 100")]
    [InlineData("V3,P1,2026-03-02,09:00,11:00,45,RN,,,,,,,,C3", "clinician", "Nearest: C1, C2")]
    [InlineData("V3,P1,2026-03-02,09:00,11:00,45,RN,,,,,,,,,08:00", "start", "window")]
    [InlineData("V3,P1,2026-03-02,09:00,11:00,45,RN,,,,,,,,,,V8", "after", "No row of visits.csv")]
    [InlineData("V3,P1,2026-03-02,09:00,11:00,45,RN,,,,,,,,,,,60", "after", "need the visit")]
    [InlineData("V3,P1,2026-03-02|2026-03-03,09:00,11:00,45,RN,,,,,,,,,,,,12:00", "latest_end", "several days")]
    [InlineData("V3,P1,2026-03-02,09:00,11:00,45,RN,,,,,,,,,,,,,11:00,10:00", "preferred_to", "ends before it starts")]
    [InlineData("V3,P1,2026-03-02,09:00,11:00,45,RN,,,,,,,,,,,,,,,V3", "", "ties two visits")]
    [InlineData("V3,\"P1,2026-03-02,09:00,11:00,45,RN,", "", "quote")]
    [InlineData("V3,\"P1\"x,2026-03-02,09:00,11:00,45,RN,", "", "quote")]
    [InlineData("V3,P1,2026-03-02,09:00,11:00,45,RN,,,,,,,,,,,,,,,,,more", "", "22 columns")]
    public void AVisitIsNamed(string row, string column, string words) =>
        AssertNamed("visits.csv", VisitHeader, "V1,P1,2026-03-02,09:00,11:00,45,RN,wound-care", row, column, words);

    [Theory]
    [InlineData("C3,,RN,Home 3,57.7,11.9,", "name", "Every row fills")]
    [InlineData("C3,Three,RN,Home 3,57.7,,", "longitude", "come together")]
    [InlineData("C3,Three,RN,Home 3,157.7,11.9,", "latitude", "swapped")]
    [InlineData("C3,Three,RN,Home 3,0,0,", "latitude", "Atlantic")]
    [InlineData("C3,Three,RN,Home 3,north,11.9,", "latitude", "-90 to 90")]
    [InlineData("C3,Three,RN,Home 3,57.7.1,11.9,", "latitude", "-90 to 90")]
    [InlineData("C3,Three,RN,Hom 1,,,", "address", "Nearest known: Home 1")]
    [InlineData("C3,Three,RN,Far away,,,", "address", "places.csv")]
    [InlineData("C3,Three,RN,Home 3,57.7,11.9,iv until soon", "skills", "2026-03-02")]
    public void AClinicianIsNamed(string row, string column, string words) =>
        AssertNamed("clinicians.csv", First(SheetFolder.Clinicians), SheetFolder.Clinicians, row, column, words);

    [Theory]
    [InlineData("P3,Three,Street 3,57.7,11.9,C9", "preferred_clinicians", "Nearest: C1, C2")]
    [InlineData("P3,Three,,57.7,11.9,", "address", "Every row fills")]
    public void APatientIsNamed(string row, string column, string words) =>
        AssertNamed("patients.csv", First(SheetFolder.Patients), SheetFolder.Patients, row, column, words);

    [Theory]
    [InlineData("C1,2026-03-02,17:00,09:00,,", "end", "ends after it starts")]
    [InlineData("C1,2026-03-02,12:00,18:00,,", "", "do not overlap")]
    [InlineData("C1,,17:00,18:00,,", "date", "a date or weekdays")]
    [InlineData("C1,,17:00,18:00,Mon-Foo,", "weekdays", "Mon to Sun")]
    [InlineData("C1,2026-03-02,17:00,18:00,Mon,", "date", "a date or weekdays")]
    [InlineData("C9,2026-03-02,17:00,18:00,,", "clinician", "No row of clinicians.csv")]
    [InlineData("C1,2026-03-02,17:00,18:00,,30", "break_from", "earliest start")]
    [InlineData("C1,2026-03-29,02:30,10:00,,", "start", "clocks of Europe/Stockholm skip")]
    public void AShiftIsNamed(string row, string column, string words) =>
        AssertNamed(
            "availability.csv",
            "clinician,date,start,end,weekdays,break_minutes",
            SheetFolder.Availability,
            row,
            column,
            words
        );

    [Theory]
    [InlineData("W2,P9,2026-03-02,,,30,RN,2026-02-20,", "patient", "Nearest: P1, P2")]
    [InlineData("V1,P1,2026-03-02,,,30,RN,2026-02-20,", "id", "No visit has the id")]
    [InlineData("W2,P1,2026-03-02,09:00,,30,RN,2026-02-20,", "to", "Every row fills")]
    [InlineData("W2,P1,2026-03-02,,,30,RN,,", "waiting_since", "Every row fills")]
    [InlineData("W2,P1,2026-03-02,,,30,RN,2026-04-20,", "waiting_since", "before the wait begins")]
    [InlineData("W2,P1,2026-03-02,,,30,RN,2026-02-20,C1 soon", "declined", "2026-03-02")]
    public void AWaitingPatientIsNamed(string row, string column, string words) =>
        AssertNamed(
            "waitlist.csv",
            "id,patient,date,from,to,minutes,discipline,waiting_since,declined",
            "W1,P1,2026-03-02|2026-03-03,,,30,RN,2026-02-20,C1 2026-02-25|2026-02-27",
            row,
            column,
            words
        );

    [Fact]
    public void ACellLongerThanAThousandLettersIsNamed() =>
        AssertNamed(
            "clinicians.csv",
            First(SheetFolder.Clinicians),
            SheetFolder.Clinicians,
            $"C3,{new string('x', 1001)},RN,Home 3,57.7,11.9,",
            "name",
            "at most 1000"
        );

    [Fact]
    public void AGoodRowThatNamesARefusedOneSaysWhereThatStands()
    {
        _folder.Write("patients.csv", SheetFolder.Patients.Replace("57.69", "north", StringComparison.Ordinal));
        AgencySpreadsheets sheets = _folder.Read();
        Assert.Equal(["V2"], sheets.Request()!.Visits.Select(visit => visit.Id.Value));
        ImportFault visit = Assert.Single(sheets.Faults.All, fault => fault.File == "visits.csv");
        Assert.Equal(2, visit.Row);
        Assert.Contains("patients.csv, row 2 was refused", visit.Mistake.Rule);
    }

    private void AssertNamed(string file, string header, string good, string row, string column, string words)
    {
        string[] kept =
        [
            .. good.Split('\n').Where(line => line.Length > 0 && line != First(good) || !good.Contains('\n')),
        ];
        _folder.Write(file, string.Join('\n', [header, .. kept, row, ""]));
        AgencySpreadsheets sheets = _folder.Read();
        Assert.NotNull(sheets.Request());
        ImportFault fault = Assert.Single(sheets.Faults.All);
        Assert.Equal((file, kept.Length + 2, column), (fault.File, fault.Row, fault.Column));
        Assert.Contains(words, fault.Mistake.ToString());
        Assert.StartsWith($"{file}, row {fault.Row}", fault.Mistake.Place);
    }

    private static string First(string text) => text.Split('\n')[0];
}
