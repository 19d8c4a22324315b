using System.Text;
using Planner.Domain;

namespace Planner.Formats.Tests;

/// <summary>A folder with the smallest agency there is, to be changed file by file.</summary>
internal sealed class SheetFolder : IDisposable
{
    public const string Clinicians = """
        id,name,discipline,address,latitude,longitude,skills
        C1,One,RN,Home 1,57.70,11.96,wound-care:2
        C2,Two,AIDE,Home 2,57.71,11.97,
        """;

    public const string Patients = """
        id,name,address,latitude,longitude,preferred_clinicians
        P1,Patient 1,Street 1,57.69,11.95,C1
        P2,Patient 2,Street 2,57.72,11.98,
        """;

    public const string Visits = """
        id,patient,date,from,to,minutes,discipline,skills
        V1,P1,2026-03-02,09:00,11:00,45,RN,wound-care
        V2,P2,2026-03-02,10:00,12:00,30,AIDE,
        """;

    public const string Availability = """
        clinician,date,start,end
        C1,2026-03-02,08:00,16:30
        C2,2026-03-02,08:00,16:30
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("planner-sheets-");

    public SheetFolder()
    {
        Write("clinicians.csv", Clinicians);
        Write("patients.csv", Patients);
        Write("visits.csv", Visits);
        Write("availability.csv", Availability);
    }

    public string Path => _folder.FullName;

    public void Write(string file, string text) => Write(file, Encoding.UTF8.GetBytes(text));

    public void Write(string file, byte[] bytes) => File.WriteAllBytes(System.IO.Path.Combine(Path, file), bytes);

    public void Delete(string file) => File.Delete(System.IO.Path.Combine(Path, file));

    public AgencySpreadsheets Read(ImportOptions? options = null) =>
        AgencySpreadsheets.Read(Path, options ?? new ImportOptions { TimeZone = "Europe/Stockholm" });

    /// <summary>The request; the test fails where there is a fault.</summary>
    public PlanRequest Request(ImportOptions? options = null)
    {
        AgencySpreadsheets sheets = Read(options);
        PlanRequest? request = sheets.Request();
        Assert.Empty(sheets.Faults.All.Select(fault => fault.Mistake.ToString()));
        return request!;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
