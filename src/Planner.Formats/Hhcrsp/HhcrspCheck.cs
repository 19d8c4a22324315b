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
        if (instance.Caregivers.Count == 0 && root.Optional("caregivers") is { } caregivers)
            caregivers.Report("no caregivers", "There is at least one caregiver.", "Name the caregivers.");
        if (instance.Patients.Count == 0 && root.Optional("patients") is { } patients)
            patients.Report("no patients", "There is at least one patient.", "Name the patients.");
        root.Mistakes.ThrowIfAny();
        for (int k = 0; k < instance.Patients.Count; k++)
            Servable(instance, k, root.Mistakes);
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

    // Everybody has to be served, the two services of a patient by two caregivers.
    private static void Servable(HhcrspInstance instance, int k, MistakeList mistakes)
    {
        HhcrspPatient patient = instance.Patients[k];
        string place = FormattableString.Invariant($"patients[{k}].required_caregivers");
        HashSet<string>[] able = [.. patient.Services.Select(s => Able(instance, s.Service))];
        for (int s = 0; s < able.Length; s++)
        {
            if (able[s].Count == 0)
                mistakes.Add(
                    FormattableString.Invariant($"{place}[{s}]"),
                    $"service \"{patient.Services[s].Service}\"",
                    "Somebody is able to do it.",
                    "Add the ability."
                );
        }
        if (able is [{ Count: > 0 } one, { Count: > 0 } other] && one.Union(other).Count() < 2)
            mistakes.Add(
                place,
                $"only caregiver \"{one.First()}\" is able to",
                "Two services have two caregivers.",
                "Add an ability."
            );
    }

    private static HashSet<string> Able(HhcrspInstance instance, string service) =>
        [.. instance.Caregivers.Where(c => c.Abilities.Contains(service)).Select(c => c.Id)];

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
