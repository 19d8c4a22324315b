using NodaTime;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;
using Planner.Store;

namespace Planner.Api;

/// <summary>Makes the head of a plan the roster that holds: bookings, rosters and the state of its visits, all or nothing.</summary>
internal sealed class Publishing(PlannerStore store, PlanShelf shelf)
{
    /// <exception cref="ProblemException">There is no plan yet, or it is a trial.</exception>
    /// <exception cref="DoubleBookingException">Somebody would be at two places at once.</exception>
    /// <exception cref="StoreConflictException">The plan was changed since it was read.</exception>
    public Task<PublishedView> PublishAsync(Access access, PlanRow plan, string? reason)
    {
        if (plan.Scenario.Length > 0)
            throw new ProblemException(
                ProblemCatalogue.TrialPlan,
                $"The plan belongs to the scenario {plan.Scenario}."
            );
        PlanDocument document = shelf.Head(plan);
        Booking[] bookings = [.. Bookings(document)];
        return store.WriteAsync(access.Author(reason), change => Publish(change, plan, document, bookings));
    }

    private static PublishedView Publish(
        StoreChange change,
        PlanRow plan,
        PlanDocument document,
        IReadOnlyList<Booking> bookings
    )
    {
        PlanRow now = change.Plans.MarkPublished(plan);
        Dictionary<string, long> days = Days(document.Request)
            .ToDictionary(day => day, day => change.Rosters.Find(Scope.All, plan.BranchId, day)?.Version ?? 0);
        IReadOnlyList<RosterRow> rosters = change.Rosters.Publish(
            new Publication(plan.BranchId, plan.Id, plan.Head, days, bookings)
        );
        int visits = Schedule(change, plan.BranchId, document);
        return new(
            plan.Id,
            now.Version,
            plan.Head,
            [.. rosters.Select(roster => new RosterView(roster.Day, roster.Version))],
            bookings.Count,
            visits
        );
    }

    private static IEnumerable<string> Days(PlanRequest request)
    {
        for (LocalDate day = request.From; day <= request.To; day = day.PlusDays(1))
            yield return Text(day);
    }

    private static IEnumerable<Booking> Bookings(PlanDocument document)
    {
        (Plan plan, PlanRequest request) = document;
        Dictionary<ShiftId, Shift> shifts = request
            .Clinicians.SelectMany(clinician => clinician.Shifts)
            .ToDictionary(shift => shift.Id);
        foreach (PlannedRoute route in plan.Routes)
        foreach (PlannedStop stop in route.Stops)
            yield return new()
            {
                VisitId = stop.Visit.Value,
                Service = stop.Service,
                ClinicianId = route.Clinician.Value,
                Day = Day(shifts[route.Shift], request),
                StartsAt = stop.Start.ToUnixTimeMilliseconds(),
                EndsAt = stop.End.ToUnixTimeMilliseconds(),
            };
    }

    // A night shift that began the evening before belongs to the first planned day.
    private static string Day(Shift shift, PlanRequest request)
    {
        LocalDate begins = shift.Start.InZone(request.Agency.TimeZone).Date;
        return Text(LocalDate.Max(request.From, LocalDate.Min(begins, request.To)));
    }

    /// <returns>How many visits of the branch changed.</returns>
    private static int Schedule(StoreChange change, string branch, PlanDocument document)
    {
        Dictionary<string, string> served = document
            .Plan.Routes.SelectMany(route => route.Stops.Select(stop => (stop, route.Clinician)))
            .GroupBy(made => made.stop.Visit.Value)
            .ToDictionary(group => group.Key, group => group.MinBy(made => made.stop.Service).Clinician.Value);
        DocumentTable visits = change.Documents(DocumentKind.Visit);
        int changed = 0;
        foreach (Visit visit in document.Request.Visits)
            if (visits.Find(Scope.All, branch, visit.Id.Value) is { } row)
            {
                DocumentRow wanted = Scheduled(row, served.GetValueOrDefault(row.Id));
                if (wanted == row)
                    continue;
                visits.Update(wanted, "schedule");
                changed++;
            }
        return changed;
    }

    private static DocumentRow Scheduled(DocumentRow row, string? clinician)
    {
        bool isAccepted =
            Enum.TryParse(row.State ?? "requested", ignoreCase: true, out VisitState state)
            && VisitLife.Try(state, VisitState.Scheduled, Actor.Planner).IsAllowed
            && state == VisitState.Requested;
        return row with
        {
            ClinicianId = clinician,
            State = clinician is not null && isAccepted ? JsonChoice.Name(VisitState.Scheduled) : row.State,
        };
    }

    private static string Text(LocalDate day) => day.ToString("uuuu-MM-dd", null);
}
