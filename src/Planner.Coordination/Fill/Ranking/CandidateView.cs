using NodaTime;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Routing;

namespace Planner.Coordination;

/// <summary>An insertion as a coordinator reads it.</summary>
internal sealed class CandidateView(FillBoard board)
{
    /// <summary>Cost in minute-equivalents, all tiers.</summary>
    public static decimal Minutes(TieredCost cost) =>
        (cost.Tier1 + cost.Tier2 + cost.Tier3) / (decimal)CostUnits.PerMinuteEquivalent;

    public FillCandidate Of(int rank, WaitlistEntry entry, Insertion insertion, RankKey key, WaitlistClocks clocks)
    {
        int? slack = clocks.SlackDays(entry, StartOf(insertion));
        decimal travel = AddedTravel(insertion);
        return new FillCandidate(
            rank,
            entry,
            [.. insertion.Places.Select(p => board.ClinicianOf(p.Route).Id)],
            StartOf(insertion),
            slack,
            key.Continuity,
            key.Cost,
            travel,
            MovesOf(insertion),
            FillReasons.Of(entry, slack, clocks.Of(entry), key, travel, insertion.Moved.Count)
        )
        {
            Clock = clocks.Of(entry),
        };
    }

    public Instant StartOf(Insertion insertion) => board.Compiled.Grid.At(insertion.Places[0].Start);

    public IReadOnlyList<MovedStart> MovesOf(Insertion insertion) =>
        [
            .. insertion
                .Moved.GroupBy(m => board.Compiled.Frame.Services[m.Service].Visit.Id)
                .Select(visit => visit.First())
                .Select(m => new MovedStart(
                    board.Compiled.Frame.Services[m.Service].Visit.Id,
                    board.Compiled.Grid.At(m.From),
                    board.Compiled.Grid.At(m.To)
                )),
        ];

    /// <summary>The worst of the visit's services counts.</summary>
    public Continuity ContinuityOf(WaitlistEntry entry, Insertion insertion) =>
        insertion.Places.Select(p => ContinuityOf(board.PatientOf(entry), board.ClinicianOf(p.Route))).Max();

    public Continuity ContinuityOf(Patient patient, Clinician clinician)
    {
        bool knows =
            patient.History.Any(h => h.Clinician == clinician.Id)
            || patient.PreferredClinicians.Contains(clinician.Id)
            || patient.RequiredClinicians.Contains(clinician.Id);
        if (knows)
            return Continuity.Known;
        HashSet<ClinicianId> seen = [.. patient.History.Select(h => h.Clinician)];
        bool knowsOthers = board.Request.Clinicians.Any(c =>
            c.Discipline == clinician.Discipline && seen.Contains(c.Id)
        );
        return knowsOthers ? Continuity.Stranger : Continuity.New;
    }

    /// <summary>Minutes of driving that the routes of the insertion grow by.</summary>
    public decimal AddedTravel(Insertion insertion) =>
        insertion.Places.Sum(p => Travel(p.Route, p.Stops) - Travel(p.Route, board.Solution.Routes[p.Route])) / 60m;

    private int Travel(int route, int[] stops)
    {
        RoutingProblem problem = board.Compiled.Problem;
        int[] services = [.. stops.Where(stop => stop >= 0)];
        if (services.Length == 0)
            return 0;
        var places = services.Select(s => problem.Services.Location[s]).ToList();
        places.Insert(0, problem.Routes.StartLocation[route]);
        places.Add(problem.Routes.EndLocation[route]);
        return places
            .Zip(places.Skip(1))
            .Sum(leg => problem.Travel.Ticks[(leg.First * problem.Travel.LocationCount) + leg.Second]);
    }
}
