using System.Diagnostics;
using Planner.CpSat;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;
using Planner.Travel;

namespace Planner.Benchmarks;

/// <summary>Plans agencies, explains every visit left out, and audits every claim.</summary>
internal sealed class ExplanationRuns(RoadNetwork roads, ICpSatEngine engine)
{
    private const long Iterations = 20_000;

    /// <summary>Seeded small agencies of every kind in turn, until there are enough visits.</summary>
    public async Task<List<ExplainedVisit>> SmallAsync(int wanted)
    {
        var all = new List<ExplainedVisit>();
        for (long seed = 1; all.Count < wanted; seed++)
            foreach (TightAgency kind in TightAgency.Kinds)
                if (all.Count < wanted)
                {
                    IEnumerable<ExplainedVisit> some = await RunAsync(
                        kind.Name,
                        kind.Make(roads, seed),
                        PerDay(wanted)
                    );
                    all.AddRange(some.Take(wanted - all.Count));
                    Console.Error.WriteLine($"{all.Count} of {wanted}: {kind.Name}, seed {seed}");
                }
        return all;
    }

    /// <summary>A sample agency.</summary>
    public Task<IReadOnlyList<ExplainedVisit>> SampleAsync(string name) =>
        RunAsync(name, AgencyDay.Read(name).Request, int.MaxValue);

    /// <summary>No agency has more than its share, so that every kind has its say.</summary>
    private static int PerDay(int wanted) => Math.Max(2, wanted / (2 * TightAgency.Kinds.Count));

    private async Task<IReadOnlyList<ExplainedVisit>> RunAsync(string kind, PlanRequest request, int most)
    {
        var desk = new TravelDesk(NetworkLocator.Near(ProjectFolder.Datasets));
        var options = new PlanRosterOptions { Iterations = Iterations, Workers = 1 };
        PlannedRoster roster = await new PlanRoster(desk, options).RunAsync(request, CancellationToken.None);
        var explain = new ExplainPlan(desk, () => new BorrowedEngine(engine));
        var audit = new ExplanationAudit(request, roster.Plan, roster.Travel.Lookup, engine);
        var done = new List<ExplainedVisit>();
        foreach (UnassignedVisit left in Spread(roster.Plan.Unassigned, most))
        {
            var question = new ExplainQuestion(left.Visit);
            var document = new PlanDocument(roster.Plan, request);
            long start = Stopwatch.GetTimestamp();
            PlanExplanation told = await explain.ExplainAsync(document, roster.Travel.Lookup, question, default);
            double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
            UnservedExplanation one = told.Unserved[0];
            done.Add(new ExplainedVisit(kind, one, seconds, await audit.CheckAsync(one, default)));
        }
        return done;
    }

    private static IEnumerable<UnassignedVisit> Spread(IReadOnlyList<UnassignedVisit> left, int most)
    {
        int step = Math.Max(1, left.Count / most);
        return left.Where((_, i) => i % step == 0).Take(most);
    }
}
