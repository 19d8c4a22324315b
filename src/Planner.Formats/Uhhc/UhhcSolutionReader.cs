using Planner.Domain;
using Planner.Routing;

namespace Planner.Formats;

/// <summary>
/// Reads a solution in the family's published JSON. Whether it keeps the rules is for the checker to say. A route with a
/// lunch break alone is an unused one.
/// </summary>
public sealed class UhhcSolutionReader
{
    internal const string LunchBreak = "lunch_break";

    private readonly UhhcInstance _instance;
    private readonly RoutingProblem _problem;
    private readonly Dictionary<(string Patient, string Service), int> _nodes = [];
    private readonly Dictionary<string, int> _routes = new(StringComparer.Ordinal);
    private readonly HashSet<int> _seen = [];
    private readonly int[][] _stops;
    private readonly int[] _start;
    private readonly int[] _breakStart;

    private UhhcSolutionReader(UhhcInstance instance)
    {
        _instance = instance;
        _problem = instance.ToProblem();
        _stops = [.. instance.Caregivers.Select(_ => Array.Empty<int>())];
        _start = [.. Enumerable.Repeat(-1, _problem.ServiceCount)];
        _breakStart = [.. Enumerable.Repeat(-1, _problem.BreakCount)];
        for (int c = 0; c < instance.Caregivers.Count; c++)
            _routes[instance.Caregivers[c].Id] = c;
        foreach (UhhcPatient patient in instance.Patients)
        foreach (UhhcService service in patient.Services)
            _nodes[(patient.Id, service.Service)] = _nodes.Count;
    }

    /// <exception cref="InvalidInputException">Unknown or repeated names, bad times; every mistake.</exception>
    public static RoutingSolution Read(UhhcInstance instance, Stream stream, string name)
    {
        byte[] bytes = InputBytes.Read(stream, name, InputLimits.Default);
        JsonCursor root = JsonInput.Parse(bytes, name, InputLimits.Default);
        UhhcSolutionReader reader = new(instance);
        foreach (JsonCursor route in root.Required("routes")?.Items() ?? [])
            reader.ReadRoute(route);
        root.Mistakes.ThrowIfAny();
        return reader.Solution();
    }

    private void ReadRoute(JsonCursor route)
    {
        int r = (route.Optional("caregiver_id") ?? route.Required("caregiver")).Pointer(_routes, "caregiver");
        if (!_seen.Add(~r))
            route.Report(
                $"caregiver \"{_instance.Caregivers[r].Id}\" again",
                "A caregiver has one route.",
                "Join them."
            );
        List<(int Start, int Stop)> stops = [];
        foreach (JsonCursor location in route.Optional("locations")?.Items() ?? [])
        {
            if (location.Optional("depot") is null && ReadStop(location, r) is { } stop)
                stops.Add(stop);
        }
        if (stops.TrueForAll(s => s.Stop < 0))
            return;
        _stops[r] = [.. stops.OrderBy(s => s.Start).Select(s => s.Stop)];
        foreach ((int start, int stop) in stops)
            (stop < 0 ? _breakStart : _start)[stop < 0 ? ~stop : stop] = start;
    }

    private (int Start, int Stop)? ReadStop(JsonCursor location, int r)
    {
        int start = Time(location, "arrival_time", "start_time", "start_service_time");
        int end = Time(location, "departure_time", "end_time", "end_service_time");
        int? stop = location.Required("service")?.Text() is { } service ? Stop(location, r, service) : null;
        if (stop is null || !_seen.Add(stop < 0 ? _problem.ServiceCount + ~stop.Value : stop.Value))
        {
            location.Report(
                "another service, or one again",
                "Each service that is needed, and the break of the route, stands at most once.",
                "Correct the names or remove the stop."
            );
            return null;
        }
        int length = stop < 0 ? _problem.Breaks.Length[~stop.Value] : _problem.Services.Duration[stop.Value];
        if (end - start != length)
            location.Report(
                "another duration",
                FormattableString.Invariant($"It takes {length}."),
                "Correct the times."
            );
        return (start, stop.Value);
    }

    private int? Stop(JsonCursor location, int r, string service)
    {
        if (service == LunchBreak)
            return Array.IndexOf(_problem.Breaks.Route, r) is >= 0 and int lunch ? ~lunch : null;
        string patient = location.Required("patient")?.Text() ?? "";
        return _nodes.TryGetValue((patient, service), out int node) ? node : null;
    }

    private static int Time(JsonCursor location, string name, string second, string third) =>
        (
            location.Optional(name) ?? location.Optional(second) ?? location.Optional(third) ?? location.Required(name)
        )?.Minutes() ?? 0;

    private RoutingSolution Solution() =>
        new()
        {
            Routes = _stops,
            ServiceStart = _start,
            BreakStart = _breakStart,
            Departure = [.. Enumerable.Range(0, _stops.Length).Select(Departure)],
            Return = [.. Enumerable.Range(0, _stops.Length).Select(Return)],
        };

    private int Departure(int r)
    {
        if (_stops[r].Length == 0)
            return -1;
        if (_instance.DepartsAtShiftStart)
            return _problem.Routes.ShiftStart[r];
        int first = _stops[r].First(s => s >= 0);
        return Begin(_stops[r][0]) - Travel(_problem.Routes.StartLocation[r], _problem.Services.Location[first]);
    }

    private int Return(int r)
    {
        if (_stops[r].Length == 0)
            return -1;
        int last = _stops[r].Last(s => s >= 0);
        int stop = _stops[r][^1];
        int length = stop < 0 ? _problem.Breaks.Length[~stop] : _problem.Services.Duration[stop];
        return Begin(stop) + length + Travel(_problem.Services.Location[last], _problem.Routes.EndLocation[r]);
    }

    private int Begin(int stop) => stop < 0 ? _breakStart[~stop] : _start[stop];

    private int Travel(int from, int to) => _instance.Travel[(from * _instance.PlaceCount) + to];
}
