using Microsoft.AspNetCore.Mvc;
using Planner.Store;

namespace Planner.Api;

/// <summary>Published rosters, and the own day of a clinician.</summary>
internal static class RosterEndpoints
{
    public static void MapRosters(this IEndpointRouteBuilder routes)
    {
        routes
            .MapGet("/v1/rosters/{day}", Read)
            .WithTags("Rosters")
            .WithSummary("The roster that holds on a day: who is where when.")
            .Produces<DayRosterView>()
            .WithProblems(ProblemCatalogue.Unknown, ProblemCatalogue.BadQuery)
            .Allow(Permission.ReadPlans);
        routes
            .MapDelete("/v1/rosters/{day}", WithdrawAsync)
            .WithTags("Rosters")
            .WithSummary("Withdraws a day's roster: nobody is booked on it any more.")
            .Produces<DayRosterView>()
            .WithProblems(ProblemCatalogue.Unknown, ProblemCatalogue.BadQuery)
            .Changes()
            .Allow(Permission.PublishPlans);
        routes
            .MapGet(
                "/v1/day",
                (
                    Access access,
                    PatientReads reads,
                    [FromQuery] string? day,
                    [FromQuery] string? clinician,
                    [FromServices] OwnDay own
                ) =>
                    TypedResults.Ok(
                        own.Read(access, ResourceIds.Searched("clinician", clinician), DayQuery.Read("day", day), reads)
                    )
            )
            .WithTags("Rosters")
            .WithSummary(
                "A clinician's day: visits, patients, and what may be done with each. Yours, or of whom ?clinician= names; ?day= for another day."
            )
            .Produces<OwnDayView>()
            .WithProblems(ProblemCatalogue.BadQuery)
            .Allow(Permission.ReadOwnDay, Permission.ReadPlans)
            .ReadsPatients();
    }

    private static IResult Read(
        string day,
        HttpContext http,
        Access access,
        [FromQuery] string? branch,
        [FromServices] PlannerStore store,
        [FromServices] BranchChoice branches
    )
    {
        RosterRow roster = Find(store, branches.Demand(access, branch), day);
        http.Response.SetVersion(roster.Version);
        return TypedResults.Ok(View(store, roster, access));
    }

    private static async Task<IResult> WithdrawAsync(
        string day,
        HttpContext http,
        Access access,
        IfMatch match,
        ReasonQuery reason,
        [FromQuery] string? branch,
        [FromServices] PlannerStore store,
        [FromServices] BranchChoice branches
    )
    {
        RosterRow roster = Find(store, branches.Demand(access, branch), day);
        match.Demand(roster.Version);
        RosterRow none = await store.WriteAsync(
            access.Author(reason.Text),
            change => change.Rosters.Withdraw(roster.BranchId, day, roster.Version)
        );
        http.Response.SetVersion(none.Version);
        return TypedResults.Ok(View(store, none, access));
    }

    private static RosterRow Find(PlannerStore store, DocumentRow branch, string day)
    {
        DayQuery.Read("day", day);
        return store.Read(reader => reader.Rosters.Find(Scope.All, branch.Id, day))
            ?? throw new ProblemException(ProblemCatalogue.Unknown, $"No roster of {day} was published.");
    }

    private static DayRosterView View(PlannerStore store, RosterRow roster, Access access) =>
        new(
            roster.BranchId,
            roster.Day,
            roster.Version,
            roster.PlanId,
            roster.PlanVersion,
            UnixTime.Text(roster.PublishedAt),
            roster.PublishedBy,
            [
                .. store
                    .Read(r =>
                        r.Rosters.Bookings(access.Scope with { Branches = [roster.BranchId] }, roster.Day, roster.Day)
                    )
                    .Select(BookedVisitView.Of),
            ]
        );
}
