using System.Globalization;

namespace Planner.Domain;

/// <summary>
/// More or fewer visits, drawn from those there are and even over the days. A new one is a copy of a drawn visit for a new
/// patient at the address of another one: what is needed, when and where stays distributed as it is. The new patient has no
/// history and no wishes. Each repetition draws anew.
/// </summary>
public sealed record ScaleVisits : ScenarioChange
{
    private const int ReplicateStep = 1000;

    /// <summary>So many percent more, -90..400, not 0; below 0 = fewer.</summary>
    public required int Percent { get; init; }

    /// <summary>Seed of the draw.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>Only visits this discipline may make; null = all.</summary>
    public Discipline? Discipline { get; init; }

    /// <summary>Only visits in this area; null = all.</summary>
    public AreaId? Area { get; init; }

    public override PlanRequest ApplyTo(PlanRequest request, ChangeContext context)
    {
        ServiceArea? area = Area is { } id ? context.Area(request, id, "area") : null;
        if (Area is not null && area is null)
            return request;
        var patients = request.Patients.ToDictionary(p => p.Id);
        Visit[] visits =
        [
            .. request.Visits.Where(v =>
                (Discipline is not { } d || v.Services.Any(s => s.Disciplines.Contains(d)))
                && (area is null || area.Holds(patients[v.Patient].Address))
            ),
        ];
        int count = (int)Math.Round(visits.Length * Math.Abs(Percent) / 100m, MidpointRounding.AwayFromZero);
        if (count == 0)
        {
            context.Report(
                "percent",
                Percent.ToString(CultureInfo.InvariantCulture),
                string.Create(CultureInfo.InvariantCulture, $"At least one of the {visits.Length} visits it is of."),
                "Give more percent, or choose more visits."
            );
            return request;
        }
        var lottery = new VisitLottery((Seed * ReplicateStep) + context.Replicate);
        return Percent > 0 ? More(request, visits, patients, count, lottery) : Fewer(request, visits, count, lottery);
    }

    private static PlanRequest Fewer(PlanRequest request, Visit[] visits, int count, VisitLottery lottery) =>
        request.Without([.. lottery.Draw(visits, count).Select(v => v.Id)]);

    private static PlanRequest More(
        PlanRequest request,
        Visit[] visits,
        Dictionary<PatientId, Patient> patients,
        int count,
        VisitLottery lottery
    )
    {
        List<Visit> added = [];
        List<Patient> newcomers = [];
        foreach (Visit drawn in lottery.Draw(visits, count))
        {
            Visit neighbour = lottery.Pick(visits, count + added.Count);
            string name = Fresh(patients, request.Visits, added.Count);
            newcomers.Add(Newcomer(name, patients[neighbour.Patient].Address));
            added.Add(drawn with { Id = new VisitId(name), Patient = new PatientId(name) });
        }
        return request with { Visits = [.. request.Visits, .. added], Patients = [.. request.Patients, .. newcomers] };
    }

    private static Patient Newcomer(string name, Address address) =>
        new()
        {
            Id = new PatientId(name),
            Name = $"New patient {name}",
            Address = address,
        };

    // A number of its own even where an earlier change has drawn too.
    private static string Fresh(Dictionary<PatientId, Patient> patients, IReadOnlyList<Visit> visits, int index)
    {
        string name = string.Create(CultureInfo.InvariantCulture, $"new-{visits.Count + index + 1}");
        while (patients.ContainsKey(new PatientId(name)))
            name += "+";
        return name;
    }
}
