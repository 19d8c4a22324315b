using Planner.Domain;

namespace Planner.Formats.Tests;

/// <summary>What an agency's spreadsheets say comes out as the same request, whatever the column.</summary>
public sealed class SheetRoundTripTests : IDisposable
{
    private readonly SheetFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("gothenburg-day")]
    [InlineData("gothenburg-600")]
    public void AnInventedAgencyComesBackFromItsSpreadsheets(string agency)
    {
        PlanRequest written = Expressible(PlanRequestReader.ReadFile(Datasets.Path(agency)));
        new AgencySheetWriter(written).Write(_folder);
        PlanRequest read = _folder.Request(
            new ImportOptions
            {
                Name = written.Agency.Name,
                TimeZone = written.Agency.TimeZone.Id,
                Network = written.Travel.Network,
            }
        );
        Assert.Equal(Lines(written), Lines(read));
    }

    /// <summary>Areas, visits counted in the history and pinned sequences have no column.</summary>
    private static PlanRequest Expressible(PlanRequest request) =>
        new()
        {
            Agency = request.Agency,
            From = request.From,
            To = request.To,
            Travel = request.Travel,
            Policy = StandardPolicy.Create(),
            Clinicians =
            [
                .. request.Clinicians.Select(clinician => new Clinician
                {
                    Id = clinician.Id,
                    Name = clinician.Name,
                    Discipline = clinician.Discipline,
                    Credentials = [.. clinician.Credentials.Select(held => held with { ValidFrom = null })],
                    PacePercent = clinician.PacePercent,
                    Limits = clinician.Limits,
                    WorkedLately = clinician.WorkedLately,
                    Shifts =
                    [
                        .. clinician.Shifts.Select(
                            (shift, i) => Whole(shift) with { Id = new ShiftId($"{clinician.Id}-{i + 1}") }
                        ),
                    ],
                }),
            ],
            Patients =
            [
                .. request.Patients.Select(patient =>
                    patient with
                    {
                        History = [.. patient.History.Select(seen => seen with { Visits = 1 })],
                    }
                ),
            ],
            Visits =
            [
                .. request.Visits.Select(visit =>
                    visit with
                    {
                        Windows = [visit.Windows[0]],
                        Services = [.. visit.Services.Select(Whole)],
                    }
                ),
            ],
            Relations =
            [
                .. request
                    .Relations.OrderBy(bond => bond.Second.Value, StringComparer.Ordinal)
                    .ThenBy(bond => bond.Kind),
            ],
            Pins = request.Pins with { Sequences = [] },
        };

    private static Shift Whole(Shift shift) =>
        shift with
        {
            Breaks = [.. shift.Breaks.Take(1).Select(pause => pause with { Mandatory = true })],
        };

    private static ServiceNeed Whole(ServiceNeed need) =>
        need with
        {
            DurationByDiscipline = new Dictionary<Discipline, NodaTime.Duration>(),
        };

    private static string[] Lines(PlanRequest request)
    {
        using MemoryStream stream = new();
        PlanRequest sorted = request with
        {
            Relations =
            [
                .. request
                    .Relations.OrderBy(bond => bond.Second.Value, StringComparer.Ordinal)
                    .ThenBy(bond => bond.Kind),
            ],
            Pins = request.Pins with
            {
                Clinicians = [.. request.Pins.Clinicians.OrderBy(pin => pin.Visit.Value, StringComparer.Ordinal)],
                Starts = [.. request.Pins.Starts.OrderBy(pin => pin.Visit.Value, StringComparer.Ordinal)],
            },
        };
        PlanRequestWriter.Write(sorted, stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray()).Split('\n');
    }
}
