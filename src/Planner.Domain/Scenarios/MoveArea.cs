namespace Planner.Domain;

/// <summary>
/// A service area goes from one team to another: it leaves the required and preferred areas of the first and joins those that
/// the second has. <see cref="Strict"/> also closes the area's patients to the first team, who may have no lists at all.
/// </summary>
public sealed record MoveArea : ScenarioChange
{
    public required AreaId Area { get; init; }
    public required StaffChoice From { get; init; }
    public required StaffChoice To { get; init; }

    /// <summary>The first team no longer visits patients who live in the area.</summary>
    public bool Strict { get; init; }

    public override PlanRequest ApplyTo(PlanRequest request, ChangeContext context)
    {
        ServiceArea? area = context.Area(request, Area, "area");
        var from = From.Choose(request, context, "from", _ => true, "in the request");
        var to = To.Choose(request, context, "to", _ => true, "in the request");
        if (area is null)
            return request;
        foreach (ClinicianId both in from.Intersect(to))
            context.Report("to", $"\"{both}\"", "Nobody is in both teams.", "Leave them out of one.");
        CheckLists(request, context, from);
        PlanRequest moved = request.With(from, Leave).With(to, Join);
        return Strict ? Closed(moved, area, from) : moved;
    }

    private void CheckLists(PlanRequest request, ChangeContext context, IReadOnlyList<ClinicianId> from)
    {
        Clinician[] team = [.. request.Clinicians.Where(c => from.Contains(c.Id))];
        foreach (Clinician only in team.Where(c => c.RequiredAreas is [var one] && one == Area))
            context.Report(
                "from",
                $"\"{only.Id}\"",
                "A clinician who is bound to this area alone would be bound to none.",
                "Give them another area first, or remove them."
            );
        if (!Strict && !team.Any(c => c.RequiredAreas.Contains(Area) || c.PreferredAreas.Contains(Area)))
            context.Report(
                "from",
                $"{team.Length} clinicians",
                $"Somebody requires or prefers \"{Area}\".",
                "Choose others, or set \"strict\": then their patients in the area are closed to them."
            );
    }

    private Clinician Leave(Clinician c) =>
        c with
        {
            RequiredAreas = [.. c.RequiredAreas.Where(a => a != Area)],
            PreferredAreas = [.. c.PreferredAreas.Where(a => a != Area)],
        };

    // Without a list one may go everywhere, and minds no area: there is nothing to join.
    private Clinician Join(Clinician c) =>
        c with
        {
            RequiredAreas = c.RequiredAreas.Count == 0 ? [] : [.. c.RequiredAreas.Union([Area])],
            PreferredAreas = c.PreferredAreas.Count == 0 ? [] : [.. c.PreferredAreas.Union([Area])],
        };

    private static PlanRequest Closed(PlanRequest request, ServiceArea area, IReadOnlyList<ClinicianId> team) =>
        request with
        {
            Patients = [.. request.Patients.Select(p => area.Holds(p.Address) ? Closed(p, team) : p)],
        };

    private static Patient Closed(Patient patient, IReadOnlyList<ClinicianId> team)
    {
        ClinicianId[] closed = [.. team.Except(patient.RequiredClinicians)];
        return patient with
        {
            ExcludedClinicians = [.. patient.ExcludedClinicians.Union(closed)],
            PreferredClinicians = [.. patient.PreferredClinicians.Except(closed)],
        };
    }
}
