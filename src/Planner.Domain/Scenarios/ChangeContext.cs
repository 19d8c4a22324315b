namespace Planner.Domain;

/// <summary>
/// Where a change stands, and where its mistakes go.
/// </summary>
/// <param name="place">The change in its document: <c>scenarios[0].changes[1]</c>.</param>
/// <param name="replicate">Which repetition this is, 0, 1, ...: what a change draws at random differs between repetitions.</param>
public sealed class ChangeContext(string place, int replicate, ICollection<InputMistake> mistakes)
{
    public int Replicate => replicate;

    /// <summary>Refuses a field of the change.</summary>
    public void Report(string field, string found, string rule, string remedy) =>
        mistakes.Add(new InputMistake($"{place}.{field}", found, rule, remedy));

    /// <summary>The clinicians of a list of ids; unknown ids are reported.</summary>
    internal IReadOnlyList<Clinician> Known(PlanRequest request, IReadOnlyList<ClinicianId> ids, string field) =>
        [.. ids.Select((id, i) => Known(request, id, FindingList.At(field, i))).OfType<Clinician>()];

    /// <summary>A clinician; null (and a mistake) where there is nobody of that id.</summary>
    internal Clinician? Known(PlanRequest request, ClinicianId id, string field)
    {
        Clinician? known = request.Clinicians.FirstOrDefault(c => c.Id == id);
        if (known is null)
            Report(field, $"\"{id}\"", "The clinician is in the request.", "Correct the id.");
        return known;
    }

    /// <summary>A service area; null (and a mistake) where there is none of that id.</summary>
    internal ServiceArea? Area(PlanRequest request, AreaId id, string field)
    {
        ServiceArea? area = request.Areas.FirstOrDefault(a => a.Id == id);
        if (area is null)
            Report(
                field,
                $"\"{id}\"",
                $"The area is one of the request's: {string.Join(", ", request.Areas.Select(a => a.Id.Value))}.",
                "Correct the id."
            );
        return area;
    }
}
