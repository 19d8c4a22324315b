using Planner.Domain;
using Planner.Routing;

namespace Planner.Formats;

/// <summary>
/// Reads a solution in the family's published JSON. Whether it keeps the rules is for the checker to say.
/// </summary>
public sealed class HhcrspSolutionReader
{
    // Published starts carry the noise of sums of floating-point numbers.
    private const double Tolerance = 1.5;

    private readonly HhcrspInstance _instance;
    private readonly RoutingProblem _problem;
    private readonly Dictionary<(string Patient, string Service), Queue<int>> _nodes = [];
    private readonly Dictionary<string, int> _routes = new(StringComparer.Ordinal);
    private readonly int[] _start;

    private HhcrspSolutionReader(HhcrspInstance instance)
    {
        _instance = instance;
        _problem = instance.ToProblem();
        _start = [.. Enumerable.Repeat(-1, _problem.ServiceCount)];
        for (int c = 0; c < instance.Caregivers.Count; c++)
            _routes[instance.Caregivers[c].Id] = c;
        for (int node = 0; node < _problem.ServiceCount; node++)
            Queue(node).Enqueue(node);
    }

    /// <exception cref="InvalidInputException">Unknown or repeated names, bad times; every mistake.</exception>
    public static RoutingSolution Read(HhcrspInstance instance, Stream stream, string name)
    {
        byte[] bytes = InputBytes.Read(stream, name, InputLimits.Default);
        JsonCursor root = JsonInput.Parse(bytes, name, InputLimits.Default);
        RoutingSolution solution = new HhcrspSolutionReader(instance).Read(root);
        root.Mistakes.ThrowIfAny();
        return solution;
    }

    private RoutingSolution Read(JsonCursor root)
    {
        List<int>[] routes = [.. _instance.Caregivers.Select(_ => new List<int>())];
        foreach (JsonCursor route in root.Required("routes")?.Items() ?? [])
            ReadRoute(route, routes);
        return new()
        {
            Routes = [.. routes.Select(r => r.ToArray())],
            ServiceStart = _start,
            BreakStart = [],
            Departure = [.. routes.Select(Departure)],
            Return = [.. routes.Select(Return)],
        };
    }

    private void ReadRoute(JsonCursor route, List<int>[] routes)
    {
        string id = Name(route, "caregiver");
        List<int>? stops = _routes.TryGetValue(id, out int index) ? routes[index] : null;
        if (stops is null && id.Length > 0)
            route.Report($"caregiver \"{id}\"", "The caregiver is in the instance.", "Correct the name.");
        if (stops?.Count > 0)
            route.Report($"caregiver \"{id}\" again", "A caregiver has one route.", "Join the routes.");
        foreach (JsonCursor stop in route.Optional("locations")?.Items() ?? [])
        {
            if (ReadStop(stop) is { } node)
                stops?.Add(node);
        }
    }

    private int? ReadStop(JsonCursor stop)
    {
        (string patient, string service) = (Name(stop, "patient"), Name(stop, "service"));
        double arrival = stop.Required("arrival_time")?.Number(0, 100_000) ?? 0;
        double departure = stop.Required("departure_time")?.Number(0, 200_000) ?? 0;
        if (!_nodes.TryGetValue((patient, service), out Queue<int>? queue) || queue.Count == 0)
        {
            stop.Report(
                $"service \"{service}\" of patient \"{patient}\"",
                "Every service that is needed stands once.",
                "Correct the names or remove the stop."
            );
            return null;
        }
        int node = queue.Dequeue();
        _start[node] = (int)Math.Round(arrival * HhcrspInstance.Ticks);
        double length = (departure - arrival) * HhcrspInstance.Ticks;
        if (Math.Abs(length - _problem.Services.Duration[node]) > Tolerance)
            stop.Report("another duration", "departure_time - arrival_time is the duration.", "Correct the times.");
        return node;
    }

    private static string Name(JsonCursor cursor, string name) =>
        (cursor.Optional(name) ?? cursor.Optional(name + "_id") ?? cursor.Required(name))?.Text() ?? "";

    private Queue<int> Queue(int node)
    {
        int visit = _problem.Services.Visit[node];
        HhcrspPatient patient = _instance.Patients[visit];
        string service = patient.Services[node - _problem.Visits.ServiceFirst[visit]].Service;
        if (!_nodes.TryGetValue((patient.Id, service), out Queue<int>? queue))
            _nodes[(patient.Id, service)] = queue = new();
        return queue;
    }

    private int Departure(List<int> stops) =>
        stops.Count == 0 ? -1 : _start[stops[0]] - Travel(0, _problem.Services.Location[stops[0]]);

    private int Return(List<int> stops) =>
        stops.Count == 0
            ? -1
            : _start[stops[^1]]
                + _problem.Services.Duration[stops[^1]]
                + Travel(_problem.Services.Location[stops[^1]], 0);

    private int Travel(int from, int to) => _instance.Travel[from * _instance.PlaceCount + to];
}
