using System.Text.Json;
using Planner.Routing;

namespace Planner.Formats;

/// <summary>
/// Writes a solution in the family's published JSON: routes by caregiver with their terminals, stops in their order
/// (<c>arrival_time</c> is the start of service), lunch breaks under the patient at whose place they are taken.
/// </summary>
internal sealed class UhhcSolutionWriter(UhhcInstance instance, RoutingSolution solution)
{
    private readonly RoutingProblem _problem = instance.ToProblem();

    public void Write(Stream stream)
    {
        using Utf8JsonWriter json = new(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        // The family's validator asks for this field and computes the costs itself.
        json.WriteStartObject("cost_components");
        json.WriteEndObject();
        json.WriteStartArray("routes");
        for (int r = 0; r < _problem.RouteCount; r++)
            WriteRoute(json, r);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteRoute(Utf8JsonWriter json, int r)
    {
        UhhcCaregiver caregiver = instance.Caregivers[r];
        json.WriteStartObject();
        json.WriteString("caregiver_id", caregiver.Id);
        json.WriteString("departing_point", instance.Terminals[caregiver.Departing].Id);
        json.WriteString("arrival_point", instance.Terminals[caregiver.Arrival].Id);
        if (solution.Routes[r].Length > 0 || caregiver.HasLunch)
        {
            json.WriteStartArray("locations");
            for (int k = 0; k < solution.Routes[r].Length; k++)
                WriteStop(json, solution.Routes[r], k);
            if (solution.Routes[r].Length == 0)
                WriteLunchAtHome(json, caregiver);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private void WriteStop(Utf8JsonWriter json, int[] stops, int k)
    {
        int stop = stops[k];
        if (stop < 0)
        {
            int start = solution.BreakStart[~stop];
            WriteLunch(json, Name(PlaceOfBreak(stops, k)), start, start + _problem.Breaks.Length[~stop]);
            return;
        }
        UhhcPatient patient = instance.Patients[_problem.Services.Visit[stop]];
        json.WriteStartObject();
        json.WriteString("patient", patient.Id);
        json.WriteString(
            "service",
            patient.Services[stop - _problem.Visits.ServiceFirst[_problem.Services.Visit[stop]]].Service
        );
        json.WriteNumber("arrival_time", solution.ServiceStart[stop]);
        json.WriteNumber("departure_time", End(stop));
        json.WriteEndObject();
    }

    // Who serves nobody still takes the break that is due, at home.
    private void WriteLunchAtHome(Utf8JsonWriter json, UhhcCaregiver caregiver)
    {
        int start = Math.Max(instance.Lunch!.Value.Start, caregiver.ShiftStart);
        WriteLunch(json, instance.Terminals[caregiver.Departing].Id, start, start + instance.Lunch.Value.Length);
    }

    private static void WriteLunch(Utf8JsonWriter json, string place, int start, int end)
    {
        json.WriteStartObject();
        json.WriteString("patient", place);
        json.WriteString("service", UhhcSolutionReader.LunchBreak);
        json.WriteNumber("start_time", start);
        json.WriteNumber("end_time", end);
        json.WriteEndObject();
    }

    /// <summary>The service at whose place a break is taken: the next one, unless the break precedes the drive to it.</summary>
    private int PlaceOfBreak(int[] stops, int k)
    {
        int[] before = [.. stops.Take(k).Where(s => s >= 0)];
        int[] behind = [.. stops.Skip(k + 1).Where(s => s >= 0)];
        if (before.Length == 0)
            return behind[0];
        if (behind.Length == 0)
            return before[^1];
        int drive = _problem.Travel.Ticks[
            (_problem.Services.Location[before[^1]] * instance.PlaceCount) + _problem.Services.Location[behind[0]]
        ];
        return solution.BreakStart[~stops[k]] >= End(before[^1]) + drive ? behind[0] : before[^1];
    }

    private int End(int service) => solution.ServiceStart[service] + _problem.Services.Duration[service];

    private string Name(int service) => instance.Patients[_problem.Services.Visit[service]].Id;
}
