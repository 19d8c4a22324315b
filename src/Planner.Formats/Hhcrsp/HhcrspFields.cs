namespace Planner.Formats;

/// <summary>
/// The pieces of an HHCRSP file.
/// </summary>
internal static class HhcrspFields
{
    // Keeps every sum of a plan far below the limit of 32-bit ticks.
    private const double LargestValue = 100_000;

    /// <summary>A time or distance in ticks: 0..100,000 with at most three decimals.</summary>
    public static int Ticks(this JsonCursor cursor)
    {
        double ticks = cursor.Number(0, LargestValue) * HhcrspInstance.Ticks;
        double whole = Math.Round(ticks);
        if (Math.Abs(ticks - whole) > 1e-4)
            cursor.Report(cursor.Shown(), "Times have at most three decimals.", "Round it to thousandths.");
        return (int)whole;
    }

    /// <param name="usual">Durations of services in ticks, for patients who state none.</param>
    public static HhcrspPatient Patient(JsonCursor cursor, IReadOnlyDictionary<string, int> usual)
    {
        string id = cursor.Required("id")?.Text() ?? "";
        (int release, int due) = Pair(cursor.Required("time_window"));
        List<HhcrspService> services = cursor.RequiredList("required_caregivers", s => Service(s, usual));
        if (services.Count is 0 or > 2)
            cursor.Report(
                FormattableString.Invariant($"{services.Count} required caregivers"),
                "A patient needs one or two services.",
                "Name one or two."
            );
        (int Min, int Max)? gap = cursor.Optional("synchronization") is { } s ? Gap(s, services.Count) : null;
        return new(id, release, due, services, gap?.Min, gap?.Max);
    }

    public static HhcrspCaregiver Caregiver(JsonCursor cursor) =>
        new(
            cursor.Required("id")?.Text() ?? "",
            [.. (cursor.Required("abilities")?.Items() ?? []).Select(a => a.Text())]
        );

    /// <summary>The default durations of the list of services, in ticks.</summary>
    public static Dictionary<string, int> UsualDurations(JsonCursor root)
    {
        Dictionary<string, int> usual = new(StringComparer.Ordinal);
        foreach (JsonCursor service in root.Optional("services")?.Items() ?? [])
        {
            if (service.Optional("default_duration") is { } duration && service.Optional("id") is { } id)
                usual[id.Text()] = duration.Ticks();
        }
        return usual;
    }

    private static HhcrspService Service(JsonCursor cursor, IReadOnlyDictionary<string, int> usual)
    {
        string service = cursor.Required("service")?.Text() ?? "";
        return cursor.Optional("duration") is null && usual.TryGetValue(service, out int ticks)
            ? new(service, ticks)
            : new(service, cursor.Required("duration")?.Ticks() ?? 0);
    }

    private static (int Min, int Max) Gap(JsonCursor cursor, int services)
    {
        if (services != 2)
            cursor.Report("a synchronization", "It ties two services.", "Name two services or remove it.");
        switch (cursor.Required("type")?.Text())
        {
            case "simultaneous":
                return (0, 0);
            case "sequential":
                return Pair(cursor.Required("distance"));
            case { } other:
                cursor.Report(
                    $"type \"{other}\"",
                    "A synchronization is simultaneous or sequential.",
                    "Use one of these."
                );
                break;
        }
        return (0, 0);
    }

    private static (int Low, int High) Pair(JsonCursor? cursor)
    {
        int[] values = [.. (cursor?.Items() ?? []).Select(v => v.Ticks())];
        if (values is [int low, int high] && low <= high)
            return (low, high);
        cursor?.Report(
            cursor.Element.GetRawText() is { Length: <= 60 } raw ? raw : "a list",
            "This is [least, greatest], two numbers in that order.",
            "Give two numbers, the smaller first."
        );
        return (0, 0);
    }
}
