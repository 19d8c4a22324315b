using Planner.Domain;
using Planner.Evaluation;
using Planner.Formats;
using Planner.Routing;

namespace Planner.Dispatch.Tests;

/// <summary>Edits plans of small requests whose routes are made by hand, and judges what comes of it.</summary>
internal sealed class EditDesk
{
    private readonly TravelLookup _travel;

    /// <param name="routes">By the numbering of the dense problem: services, ~b for breaks.</param>
    public EditDesk(PlanRequest request, int[][] routes)
    {
        CompiledProblem compiled = Compiled.Of(request);
        _travel = compiled.Travel;
        RosterFacts facts = RosterFacts.Of(request, _travel);
        RoutingSolution solution = RouteTiming.Complete(compiled.Problem, routes)!;
        PlanOrigin origin = PlanOrigin.None with { InputHash = facts.InputHash };
        var unassigned = new LeftOutVisits(compiled, facts.Servability).Of(solution);
        Plan plan = PlanWriter.Write(compiled, solution, origin, unassigned, facts.UpperBound);
        Document = new PlanDocument(plan, request);
    }

    public PlanDocument Document { get; }

    public EditablePlan Open() => EditPlan.Open(Document, _travel);

    public EditedPlan Apply(params PlanEdit[] edits)
    {
        EditedPlan edited = Open().Apply(new HandEdits(edits, "a reason"), "dispatcher-1");
        if (edited.Document is { } result)
            Assert.Empty(SolutionChecker.Check(result.Request, result.Plan, _travel));
        return edited;
    }

    /// <summary>Visits by clinician, as "a: v1 v2".</summary>
    public static string[] Routes(EditedPlan edited) =>
        [
            .. edited.Document!.Plan.Routes.Select(route =>
                $"{route.Clinician}: {string.Join(' ', route.Stops.Select(stop => stop.Visit))}"
            ),
        ];

    /// <summary>The same without the order of the stops: on a line several cost the same.</summary>
    public static string[] Makes(EditedPlan edited) =>
        [
            .. edited.Document!.Plan.Routes.Select(route =>
                $"{route.Clinician}: {string.Join(' ', route.Stops.Select(stop => stop.Visit.Value).Order())}"
            ),
        ];

    public static MoveVisit Move(string visit, string? clinician, int? position = null, int service = 0) =>
        new(new(visit), service, clinician is null ? null : new ClinicianId(clinician), null, position);

    public static AssignVisit Assign(string visit, string? clinician = null, int? service = null) =>
        new(new(visit), service, clinician is null ? null : new ClinicianId(clinician), null, null);

    public static SwapVisits Swap(string visit, string other) => new(new(visit), 0, new(other), 0);

    public static PinVisit Pin(string visit, string? clinician = null, string? start = null) =>
        new(
            new(visit),
            0,
            clinician is null ? null : new ClinicianId(clinician),
            start is null ? null : TestKit.Sample.At(start)
        );
}
