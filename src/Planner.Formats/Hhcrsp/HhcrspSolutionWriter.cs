using System.Text.Json;
using Planner.Routing;

namespace Planner.Formats;

/// <summary>
/// Writes a solution in the family's published JSON: routes by caregiver, times in the instance's unit;
/// <c>arrival_time</c> is the start of service.
/// </summary>
public static class HhcrspSolutionWriter
{
    public static void Write(HhcrspInstance instance, RoutingSolution solution, Stream stream)
    {
        RoutingProblem problem = instance.ToProblem();
        using Utf8JsonWriter json = new(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteStartArray("routes");
        for (int r = 0; r < problem.RouteCount; r++)
            WriteRoute(json, instance, problem, solution, r);
        json.WriteEndArray();
        WriteOrdering(json, instance, problem, solution);
        json.WriteEndObject();
    }

    private static void WriteRoute(
        Utf8JsonWriter json,
        HhcrspInstance instance,
        RoutingProblem problem,
        RoutingSolution solution,
        int route
    )
    {
        json.WriteStartObject();
        json.WriteString("caregiver", instance.Caregivers[route].Id);
        json.WriteStartArray("locations");
        foreach (int service in solution.Routes[route])
        {
            int start = solution.ServiceStart[service];
            json.WriteStartObject();
            WriteNames(json, instance, problem, service);
            json.WriteNumber("arrival_time", Units(start));
            json.WriteNumber("departure_time", Units(start + problem.Services.Duration[service]));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Each patient once, by the start of the first service.</summary>
    private static void WriteOrdering(
        Utf8JsonWriter json,
        HhcrspInstance instance,
        RoutingProblem problem,
        RoutingSolution solution
    )
    {
        json.WriteStartArray("global_ordering");
        IEnumerable<int> visits = solution
            .Routes.SelectMany(r => r)
            .OrderBy(s => (solution.ServiceStart[s], s))
            .Select(s => problem.Services.Visit[s])
            .Distinct();
        foreach (int visit in visits)
            json.WriteStringValue(instance.Patients[visit].Id);
        json.WriteEndArray();
    }

    private static void WriteNames(Utf8JsonWriter json, HhcrspInstance instance, RoutingProblem problem, int service)
    {
        int visit = problem.Services.Visit[service];
        HhcrspPatient patient = instance.Patients[visit];
        json.WriteString("patient", patient.Id);
        json.WriteString("service", patient.Services[service - problem.Visits.ServiceFirst[visit]].Service);
    }

    private static decimal Units(int ticks) => (decimal)ticks / HhcrspInstance.Ticks;
}
