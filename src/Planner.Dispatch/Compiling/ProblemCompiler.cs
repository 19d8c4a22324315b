using Planner.Domain;
using Planner.Routing;

namespace Planner.Dispatch;

/// <summary>Turns an agency's request into the dense problem that search and models work on.</summary>
public static class ProblemCompiler
{
    /// <param name="travel">Knows every place of <see cref="PlaceIndex"/>.</param>
    /// <exception cref="InvalidInputException">A weight or a time that the dense problem cannot hold.</exception>
    public static CompiledProblem Compile(PlanRequest request, TravelLookup travel)
    {
        try
        {
            return Compile(new RequestFrame(request), travel);
        }
        catch (OverflowException tooFar)
        {
            const string Remedy = "Move the times and durations nearer to the planned days.";
            throw new InvalidInputException([
                new InputMistake("request", tooFar.Message, "A plan spans at most eight years.", Remedy),
            ]);
        }
    }

    private static CompiledProblem Compile(RequestFrame frame, TravelLookup travel)
    {
        PlanRequest request = frame.Request;
        var atlas = new AreaAtlas(request.Areas);
        RouteTable routes = RouteCompiler.Routes(frame);
        var windows = new StartWindows(frame.Grid, request.Pins, routes.HardEnd.DefaultIfEmpty(0).Max());
        IReadOnlyList<IAssignmentRule> rules = [.. AssignmentRules.For(request, atlas), new PossibleStartRule(windows)];
        var problem = new RoutingProblem
        {
            Services = new ServiceCompiler(frame, windows).Compile(),
            Visits = VisitCompiler.Compile(frame),
            Routes = routes,
            Breaks = RouteCompiler.Breaks(frame),
            Duties = RouteCompiler.Duties(frame),
            Assignments = new AssignmentCompiler(frame, rules, atlas).Compile(),
            Relations = new RelationCompiler(frame).Compile(),
            Travel = TravelCompiler.Compile(frame.Places.Places, travel),
            Weights = WeightCompiler.Compile(request.Policy),
            ClinicianHistory = [.. request.Clinicians.Select(clinician => TimeGrid.Needed(clinician.WorkedLately))],
            CostUnitsPerDisplayUnit = CostUnits.PerMinuteEquivalent,
        };
        return new CompiledProblem(frame, problem, travel, rules);
    }
}
