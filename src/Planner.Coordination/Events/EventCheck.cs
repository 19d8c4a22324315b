using NodaTime;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>Asks what an event says about the plan and collects what is wrong, each with place, value, rule and remedy.</summary>
/// <param name="draft">The plan with every earlier event.</param>
/// <param name="routes">How the day went until this event became known.</param>
/// <param name="place">Where the event stands, as "events[3]".</param>
internal sealed class EventCheck(
    DayDraft draft,
    IReadOnlyList<SimulatedRoute> routes,
    PlanEvent what,
    string place,
    ICollection<InputMistake> mistakes
)
{
    private const string OnlyVisit = "visits[0].";
    private const string OnlyPatient = "patients[0].";

    public void Report(string field, string found, string rule, string remedy) =>
        mistakes.Add(new InputMistake($"{place}.{field}", found, rule, remedy));

    public string Shown(Instant moment) => ClockWords.Of(moment, draft.Request.Agency.TimeZone);

    public bool IsToday(Shift shift) => draft.IsToday(shift);

    public Instant EndOf(Shift shift) => draft.EndOf(shift);

    public LocalDate DateOf(Instant moment) => draft.DateOf(moment);

    public bool Knows(VisitId visit) => draft.Visits.ContainsKey(visit);

    /// <summary>The visit an event is about; null, and a mistake, where there is none or it is gone.</summary>
    public Visit? Visit(string field, VisitId id)
    {
        if (!draft.Visits.TryGetValue(id, out Visit? visit))
            Report(field, $"\"{id}\"", "A visit of the plan.", "Correct the id, or report it as an urgent visit.");
        else if (draft.Gone.TryGetValue(id, out Instant gone))
            Report(field, $"\"{id}\"", $"The visit is off since {Shown(gone)}.", "Leave one of the two events out.");
        else if (draft.NoShows.ContainsKey(id))
            Report(field, $"\"{id}\"", "Nobody opened at this visit.", "Leave one of the two events out.");
        else if (draft.IsElsewhere(id))
            Report(
                field,
                $"\"{id}\"",
                $"The visit is planned on another day than {draft.Day:uuuu-MM-dd}.",
                "Repair that day."
            );
        else
            return visit;
        return null;
    }

    public Clinician? Clinician(string field, ClinicianId id)
    {
        Clinician? found = draft.Request.Clinicians.FirstOrDefault(clinician => clinician.Id == id);
        if (found is null)
            Report(field, $"\"{id}\"", "A clinician of the plan.", "Correct the id.");
        return found;
    }

    public Patient? PatientOf(PatientId id) => draft.Patients.GetValueOrDefault(id);

    public ServiceArea? Area(AreaId id) => draft.Request.Areas.FirstOrDefault(area => area.Id == id);

    public void Positive(string field, Duration span)
    {
        if (span <= Duration.Zero || span > Duration.FromHours(12))
            Report(field, ClockWords.Of(span), "More than 0 minutes and at most 12 hours.", "Correct the duration.");
    }

    /// <summary>Refuses an event about a visit that had begun before the event became known.</summary>
    public void NotBegun(string field, VisitId visit, string rule)
    {
        if (Stop(visit) is { } stop && stop.Start < what.At)
            Report(
                field,
                $"\"{visit}\", {(stop.End <= what.At ? "done at" : "begun at")} {Shown(stop.End <= what.At ? stop.End : stop.Start)}",
                rule,
                "Correct the visit or \"at\"; or report an overrun or a no-show."
            );
    }

    /// <summary>Refuses an event about a visit that nobody was due at yet.</summary>
    public void Begun(string field, VisitId visit, string rule, string remedy)
    {
        if (Stop(visit) is not { } stop)
            Planned(field, visit);
        else if (stop.Start > what.At)
            Report(field, $"\"{visit}\", due at {Shown(stop.Start)}", rule, remedy);
    }

    /// <summary>Refuses an event about a visit that nobody makes.</summary>
    public void Planned(string field, VisitId visit)
    {
        if (Stop(visit) is null)
            Report(
                field,
                $"\"{visit}\"",
                "Nobody makes this visit in the plan.",
                "Correct the id, or leave the event out."
            );
    }

    /// <summary>Refuses a late start of somebody who has left before.</summary>
    public void NotDeparted(string field, ClinicianId clinician, Instant start)
    {
        SimulatedRoute? route = routes.FirstOrDefault(r =>
            r.Planned.Clinician == clinician && r.Frozen > 0 && r.Shift.Start <= start && start < r.Shift.HardEnd
        );
        if (route is not null)
            Report(
                field,
                $"\"{clinician}\", left at {Shown(route.Departure)}",
                "A clinician who is on the way does not start late.",
                "Correct \"at\", or report an overrun."
            );
    }

    /// <summary>Reports what the rules of a request find wrong with a visit, or its new patient.</summary>
    /// <param name="field">Where the visit stands in the event: "newVisit.", or nothing.</param>
    public void Sound(string field, Visit visit, Patient? patient)
    {
        var alone = draft.Request with
        {
            Visits = [visit],
            Patients = [patient ?? draft.Patients[visit.Patient]],
            Relations = [],
            Pins = Pins.None,
            UnknownFields = [],
        };
        foreach (InputMistake mistake in RequestValidator.Check(alone).Mistakes)
            if (mistake.Place.StartsWith(OnlyVisit, StringComparison.Ordinal))
                mistakes.Add(mistake with { Place = $"{place}.{field}{mistake.Place[OnlyVisit.Length..]}" });
            else if (mistake.Place.StartsWith(OnlyPatient, StringComparison.Ordinal))
                mistakes.Add(mistake with { Place = $"{place}.newPatient.{mistake.Place[OnlyPatient.Length..]}" });
    }

    private SimulatedStop? Stop(VisitId visit) =>
        routes
            .SelectMany(route => route.Stops)
            .FirstOrDefault(s => s.Planned.Visit == visit && s.Fate == StopFate.Made);
}
