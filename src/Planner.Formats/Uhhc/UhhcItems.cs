namespace Planner.Formats;

/// <summary>Reads terminals, caregivers and patients; names that point elsewhere are looked up.</summary>
internal sealed class UhhcItems(JsonCursor root, int places)
{
    private readonly Dictionary<string, int> _terminals = root.Ids("terminal_points");
    private readonly Dictionary<string, int> _caregivers = root.Ids("caregivers");
    private readonly Dictionary<string, int> _services = root.Ids("services");

    // Only asked so that an id that stands twice is found.
    private readonly int _patients = root.Ids("patients").Count;

    public UhhcTerminal Terminal(JsonCursor cursor) => new(cursor.Required("id")?.Text() ?? "", Place(cursor));

    public UhhcCaregiver Caregiver(JsonCursor cursor)
    {
        JsonCursor? departing = cursor.Required("departing_point");
        (int start, int end) = cursor.Required("working_shift").Range("start", "end");
        return new(
            cursor.Required("id")?.Text() ?? "",
            Services(cursor.Required("abilities")),
            departing.Pointer(_terminals, "terminal point"),
            (cursor.Optional("arrival_point") ?? departing).Pointer(_terminals, "terminal point"),
            start,
            end,
            cursor.Optional("lunch_break")?.Flag() ?? false
        );
    }

    public UhhcPatient Patient(JsonCursor cursor)
    {
        List<UhhcService> services = cursor.RequiredList("required_services", Service);
        if (services.Count is 0 or > 2 || services.DistinctBy(s => s.Service).Count() < services.Count)
            cursor.Report(
                FormattableString.Invariant($"{services.Count} required services"),
                "A patient needs one service or two different ones.",
                "Name one or two."
            );
        return new()
        {
            Id = cursor.Required("id")?.Text() ?? "",
            Place = Place(cursor),
            Windows = Windows(cursor),
            Services = services,
            Gap = cursor.Optional("synchronization") is { } sync ? Gap(sync, services.Count) : null,
            IsOptional = cursor.Optional("optional")?.Flag() ?? false,
            Preferred = cursor.Optional("preferred_caregivers") is { } asked ? Caregivers(asked) : null,
            Incompatible = Caregivers(cursor.Optional("incompatible_caregivers")),
        };
    }

    private static List<UhhcWindow> Windows(JsonCursor cursor)
    {
        List<UhhcWindow> windows = [];
        foreach (JsonCursor item in cursor.Required("time_windows")?.Items() ?? [])
        {
            (int start, int end) = item.Range("start", "end");
            if (windows.Count > 0 && start <= windows[^1].Start)
                item.Report("a start not after the one before", "Windows are ordered by their start.", "Sort them.");
            windows.Add(new(start, end));
        }
        if (windows.Count == 0)
            cursor.Report("no time window", "A patient has at least one.", "Give one.");
        return windows;
    }

    private static (int Min, int Max)? Gap(JsonCursor cursor, int services)
    {
        string type = cursor.Required("type")?.Text() ?? "";
        if (type is not ("simultaneous" or "sequential" or "independent" or ""))
            cursor.Report(
                $"type \"{type}\"",
                "A synchronization is simultaneous, sequential or independent.",
                "Use one of these."
            );
        if (services != 2)
            cursor.Report("a synchronization", "It ties two services.", "Name two services or remove it.");
        return type switch
        {
            "simultaneous" => (0, 0),
            "sequential" => cursor.Required("distance").Range("min", "max"),
            _ => null,
        };
    }

    private UhhcService Service(JsonCursor cursor)
    {
        JsonCursor? name = cursor.Required("service");
        name.Pointer(_services, "service");
        return new(name?.Text() ?? "", cursor.Required("duration")?.Minutes(least: 1) ?? 1);
    }

    private List<string> Services(JsonCursor? cursor) => Pointers(cursor, _services, "service");

    private List<string> Caregivers(JsonCursor? cursor) => Pointers(cursor, _caregivers, "caregiver");

    private static List<string> Pointers(JsonCursor? cursor, Dictionary<string, int> known, string kind)
    {
        foreach (JsonCursor item in cursor?.Items() ?? [])
            item.Pointer(known, kind);
        return cursor.Names();
    }

    private int Place(JsonCursor cursor) =>
        cursor.Required("distance_matrix_index")?.Integer(0, Math.Max(0, places - 1)) ?? 0;
}
