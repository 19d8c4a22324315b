using Planner.Domain;
using Planner.Evaluation;
using Planner.Routing;

namespace Planner.Coordination;

/// <summary>Room for those who fit nowhere: one or two planned visits change their clinician, nobody's start moves further than allowed.</summary>
public sealed class ChainOffers(FillBoard board)
{
    /// <summary>At most so many, the fewest moves first.</summary>
    /// <param name="visit">A visit the board knows and the plan does not serve.</param>
    /// <param name="slot">Where it has to go; null = anywhere.</param>
    public IReadOnlyList<ChainOffer> Of(VisitId visit, int most, OpenSlot? slot = null)
    {
        int index = board.Compiled.Frame.IndexOf(visit);
        RoutingProblem problem = slot is null ? board.Problem : Within(slot, index);
        if (!HasWindows(problem, index))
            return [];
        int? through = slot is null ? null : board.RouteOf(slot);
        return
        [
            .. new EjectionScan(problem, board.Solution)
                .Best(index, most, through)
                .Where(e => RoutingSolutionChecker.Check(problem, e.After).Count == 0)
                .Select((e, i) => Of(i + 1, visit, e)),
        ];
    }

    private RoutingProblem Within(OpenSlot slot, int visit)
    {
        InsertionLimits limits = board.LimitsOf(slot);
        ServiceTable services = board.Problem.Services;
        int route = board.RouteOf(slot);
        return NarrowWindows.Of(
            board.Problem,
            x =>
                services.Visit[x] == visit
                    ? (limits.From, limits.To - LengthOf(x, route))
                    : (int.MinValue, int.MaxValue)
        );
    }

    private static bool HasWindows(RoutingProblem problem, int visit) =>
        Enumerable
            .Range(
                problem.Visits.ServiceFirst[visit],
                problem.Visits.ServiceFirst[visit + 1] - problem.Visits.ServiceFirst[visit]
            )
            .All(x => problem.Services.WindowFirst[x] < problem.Services.WindowFirst[x + 1]);

    private int LengthOf(int service, int route)
    {
        ServiceTable services = board.Problem.Services;
        int at = (service * services.DurationClassCount) + board.Problem.Routes.DurationClass[route];
        return services.SetUp[service] + services.Duration[at];
    }

    private ChainOffer Of(int rank, VisitId visit, Ejection ejection)
    {
        RoutingSolution after = ejection.After;
        int first = board.Problem.Visits.ServiceFirst[ejection.Visit];
        int end = board.Problem.Visits.ServiceFirst[ejection.Visit + 1];
        ChainMove[] moves = [.. ejection.Moved.Select(x => Move(x, after))];
        return new ChainOffer(
            rank,
            visit,
            [.. Enumerable.Range(first, end - first).Select(x => ClinicianOf(x, after))],
            board.Compiled.Grid.At(after.ServiceStart[first]),
            CandidateView.Minutes(ejection.Added),
            moves,
            Shifted(ejection),
            [.. moves.Select(m => m.Patient).Distinct()],
            [.. Changed(after).Select(r => board.ClinicianOf(r).Id).Distinct()]
        );
    }

    private ChainMove Move(int service, RoutingSolution after)
    {
        Visit visit = VisitOf(service);
        return new ChainMove(
            visit.Id,
            visit.Patient,
            ClinicianOf(service, board.Solution),
            ClinicianOf(service, after),
            board.Compiled.Grid.At(board.Solution.ServiceStart[service]),
            board.Compiled.Grid.At(after.ServiceStart[service])
        );
    }

    private Visit VisitOf(int service) => board.Compiled.Frame.Services[service].Visit;

    private ClinicianId ClinicianOf(int service, RoutingSolution solution) =>
        board.ClinicianOf(Array.FindIndex(solution.Routes, stops => stops.Contains(service))).Id;

    private IEnumerable<int> Changed(RoutingSolution after) =>
        Enumerable
            .Range(0, after.Routes.Length)
            .Where(r => !Services(after, r).SequenceEqual(Services(board.Solution, r)));

    private static IEnumerable<int> Services(RoutingSolution solution, int r) =>
        solution.Routes[r].Where(stop => stop >= 0);

    private IReadOnlyList<MovedStart> Shifted(Ejection ejection)
    {
        (int[] old, int[] now) = (board.Solution.ServiceStart, ejection.After.ServiceStart);
        return
        [
            .. Enumerable
                .Range(0, old.Length)
                .Where(x => old[x] >= 0 && old[x] != now[x] && !ejection.Moved.Contains(x))
                .DistinctBy(x => VisitOf(x).Id)
                .Select(x => new MovedStart(
                    VisitOf(x).Id,
                    board.Compiled.Grid.At(old[x]),
                    board.Compiled.Grid.At(now[x])
                )),
        ];
    }
}
