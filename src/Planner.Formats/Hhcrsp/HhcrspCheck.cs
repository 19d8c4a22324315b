namespace Planner.Formats;

/// <summary>
/// What an HHCRSP file can only be asked as a whole: names are unique, services known, nobody travels to where they are.
/// </summary>
internal static class HhcrspCheck
{
    public static void Check(HhcrspInstance instance, JsonCursor root)
    {
        Unique(root, "patients", instance.Patients.Select(p => p.Id));
        Unique(root, "caregivers", instance.Caregivers.Select(c => c.Id));
        KnownServices(instance, root);
        ZeroDiagonal(instance, root);
        if (instance.Caregivers.Count == 0 && root.Optional("caregivers") is { } field)
            field.Report("no caregivers", "There is at least one caregiver.", "Name the caregivers.");
    }

    private static void Unique(JsonCursor root, string field, IEnumerable<string> ids)
    {
        Dictionary<string, int> first = new(StringComparer.Ordinal);
        int index = 0;
        foreach (string id in ids)
        {
            if (id.Length > 0 && !first.TryAdd(id, index))
                root.Mistakes.Add(
                    FormattableString.Invariant($"{field}[{index}].id"),
                    $"\"{id}\"",
                    FormattableString.Invariant($"Ids are unique; {field}[{first[id]}] has this one."),
                    "Rename one of them."
                );
            index++;
        }
    }

    // The optional list of services names the kinds; without it the caregivers' abilities do.
    private static void KnownServices(HhcrspInstance instance, JsonCursor root)
    {
        IEnumerable<string> named =
            root.Optional("services")?.Items().Select(s => s.Required("id")?.Text() ?? "")
            ?? instance.Caregivers.SelectMany(c => c.Abilities);
        HashSet<string> known = new(named, StringComparer.Ordinal);
        for (int k = 0; k < instance.Patients.Count; k++)
        {
            foreach (HhcrspService need in instance.Patients[k].Services)
                Known(root, known, need.Service, FormattableString.Invariant($"patients[{k}].required_caregivers"));
        }
        for (int c = 0; c < instance.Caregivers.Count; c++)
        {
            foreach (string ability in instance.Caregivers[c].Abilities)
                Known(root, known, ability, FormattableString.Invariant($"caregivers[{c}].abilities"));
        }
    }

    private static void Known(JsonCursor root, HashSet<string> known, string service, string place)
    {
        if (service.Length > 0 && !known.Contains(service))
            root.Mistakes.Add(
                place,
                $"service \"{service}\"",
                "Only services of the instance are named.",
                "Correct the name or add the service."
            );
    }

    private static void ZeroDiagonal(HhcrspInstance instance, JsonCursor root)
    {
        for (int i = 0; i < instance.PlaceCount; i++)
        {
            if (instance.Travel[i * instance.PlaceCount + i] != 0)
                root.Mistakes.Add(
                    FormattableString.Invariant($"distances[{i}][{i}]"),
                    "a distance above 0",
                    "From a place to itself it is 0.",
                    "Write 0."
                );
        }
    }
}
