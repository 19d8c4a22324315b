using System.Globalization;
using NodaTime;

namespace Planner.Domain;

/// <summary>
/// Clinicians more: like somebody who is there, or by discipline with a shift and a home. What is given beside
/// <see cref="Like"/> replaces what the model has. Patients do not know the new ones: no history, no wishes.
/// </summary>
public sealed record AddClinicians : ScenarioChange
{
    /// <summary>How many, 1..1000.</summary>
    public int Count { get; init; } = 1;

    /// <summary>The model: its discipline, credentials, shifts, limits, areas and pace.</summary>
    public ClinicianId? Like { get; init; }

    /// <summary>Needed where there is no model.</summary>
    public Discipline? Discipline { get; init; }

    /// <summary>Null = the model's.</summary>
    public IReadOnlyList<Credential>? Credentials { get; init; }

    /// <summary>Null = the model's shifts.</summary>
    public ShiftTemplate? Shift { get; init; }

    /// <summary>Where routes begin and end; null = the model's places.</summary>
    public Address? Home { get; init; }

    /// <summary>Hard service areas; null = the model's, empty = everywhere.</summary>
    public IReadOnlyList<AreaId>? RequiredAreas { get; init; }

    /// <summary>Preferred areas; null = the model's, empty = no wish.</summary>
    public IReadOnlyList<AreaId>? PreferredAreas { get; init; }

    public override PlanRequest ApplyTo(PlanRequest request, ChangeContext context)
    {
        Clinician? model = Like is { } like ? context.Known(request, like, "like") : Nobody;
        if (model is null || !IsWhole(request, context, model))
            return request;
        List<Clinician> staff = [.. request.Clinicians];
        for (int i = 0; i < Count; i++)
            staff.Add(New(request, model, Fresh(staff)));
        return request with { Clinicians = staff };
    }

    private static Clinician Nobody =>
        new()
        {
            Id = new ClinicianId("nobody"),
            Name = "nobody",
            Discipline = default,
        };

    private bool IsWhole(PlanRequest request, ChangeContext context, Clinician model)
    {
        string[] missing = [.. Missing(model)];
        foreach (string field in missing)
            context.Report(
                field,
                "nothing",
                $"A new clinician has a {field}: the model's (\"like\") or their own.",
                $"Add \"{field}\"."
            );
        bool works = Shift is not { } template || Days(request).Any(template.IsOn);
        if (!works)
            context.Report("shift.days", "none of the planned days", "At least one planned day is meant.", "Name one.");
        bool known =
            AreKnown(request, context, RequiredAreas, "requiredAreas")
            & AreKnown(request, context, PreferredAreas, "preferredAreas");
        return missing.Length == 0 && works && known;
    }

    private static bool AreKnown(
        PlanRequest request,
        ChangeContext context,
        IReadOnlyList<AreaId>? areas,
        string field
    ) => (areas ?? []).Count(area => context.Area(request, area, field) is null) == 0;

    private IEnumerable<string> Missing(Clinician model)
    {
        if (Like is null && Discipline is null)
            yield return "discipline";
        if (Shift is null && model.Shifts.Count == 0)
            yield return "shift";
        if (Home is null && model.Shifts.Count == 0)
            yield return "home";
    }

    private Clinician New(PlanRequest request, Clinician model, string id)
    {
        Discipline discipline = Discipline ?? model.Discipline;
        return model with
        {
            Id = new ClinicianId(id),
            Name = $"{discipline} {id}",
            Discipline = discipline,
            Credentials = Credentials ?? model.Credentials,
            Shifts = Shifts(request, model, id),
            RequiredAreas = RequiredAreas ?? model.RequiredAreas,
            PreferredAreas = PreferredAreas ?? model.PreferredAreas,
        };
    }

    private IReadOnlyList<Shift> Shifts(PlanRequest request, Clinician model, string id)
    {
        DateTimeZone zone = request.Agency.TimeZone;
        return Shift is { } template
            ?
            [
                .. Days(request)
                    .Where(template.IsOn)
                    .Select(date =>
                        template.On(
                            date,
                            zone,
                            new ShiftId($"{id}-{date:uuuu-MM-dd}"),
                            Home ?? model.Shifts[0].StartPlace,
                            Home ?? model.Shifts[0].EndPlace
                        )
                    ),
            ]
            : [.. model.Shifts.Select(s => Own(s, id))];
    }

    private Shift Own(Shift shift, string id) =>
        shift with
        {
            Id = new ShiftId($"{id}-{shift.Id.Value}"),
            StartPlace = Home ?? shift.StartPlace,
            EndPlace = Home ?? shift.EndPlace,
        };

    private static string Fresh(List<Clinician> staff)
    {
        int number = 1;
        while (staff.Exists(c => c.Id.Value == Id(number)))
            number++;
        return Id(number);
    }

    private static string Id(int number) => "new-" + number.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<LocalDate> Days(PlanRequest request)
    {
        for (LocalDate date = request.From; date <= request.To; date = date.PlusDays(1))
            yield return date;
    }
}
