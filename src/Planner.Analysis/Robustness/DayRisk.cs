using Planner.Dispatch;
using Planner.Routing;

namespace Planner.Analysis;

/// <summary>
/// The robustness of a dense solution: its days worked off in many scenarios under <see cref="DelayModel"/>. The same seed gives a
/// visit, a leg, a day the same scenario whatever the plan.
/// </summary>
public sealed class DayRisk
{
    private readonly CompiledProblem _compiled;
    private readonly long _seed;
    private readonly DayFlow _flow;
    private readonly DayDraws _draws;
    private readonly DaySweep _sweep;
    private readonly DayPricing _pricing;
    private readonly DaySchedule _schedule;

    /// <param name="solution">Served as <see cref="SolutionReader"/> reads a plan: departures as late as they may be.</param>
    /// <param name="scenarios">1..100,000.</param>
    /// <exception cref="TangledPlanException">Visits wait for each other in a circle.</exception>
    public DayRisk(CompiledProblem compiled, RoutingSolution solution, DelayModel model, int scenarios, long seed)
    {
        (_compiled, _seed) = (compiled, seed);
        _flow = new DayFlow(compiled.Problem, solution);
        _draws = new DayDraws(compiled, _flow, model, scenarios, seed);
        _sweep = new DaySweep(_flow, _draws, TimeGrid.Within(model.MayBeginEarly));
        _pricing = new DayPricing(_flow, _draws, _sweep);
        _schedule = DaySchedule.Of(solution);
    }

    /// <summary>The expected cost alone.</summary>
    public ExpectedCost Price()
    {
        _sweep.Run(_schedule);
        return new DayLedger(_flow, _draws.Scenarios, _pricing, _schedule).Total();
    }

    /// <param name="explained">For how many of the riskiest visits the causes are traced.</param>
    /// <param name="buffers">How many buffers are proposed at most.</param>
    public RiskReport Report(int explained, int buffers)
    {
        _sweep.Run(_schedule);
        var ledger = new DayLedger(_flow, _draws.Scenarios, _pricing, _schedule);
        ExpectedCost expected = ledger.Total();
        var visits = new VisitRisks(_compiled, _flow, _draws, _sweep).All(explained);
        var report = new RiskReport(
            _draws.Scenarios,
            _seed,
            Planned(),
            expected,
            visits,
            visits.Sum(visit => 1 - visit.OnTime),
            visits.Sum(visit => visit.ExpectedLateMinutes),
            Overtime()
        );
        return report with { Buffers = Search(ledger).Find(buffers) };
    }

    /// <summary>The solution with the buffers that earn their cost put in, and what it is expected to cost then.</summary>
    /// <param name="most">Buffers at most.</param>
    public (RoutingSolution Solution, ExpectedCost Cost) Buffered(int most)
    {
        _sweep.Run(_schedule);
        var ledger = new DayLedger(_flow, _draws.Scenarios, _pricing, _schedule);
        BufferSearch search = Search(ledger);
        search.Find(most);
        return (BufferedSolution.Of(_flow, search.Schedule), ledger.Total());
    }

    private BufferSearch Search(DayLedger ledger) => new(_compiled, _flow, _sweep, _pricing, ledger, _schedule);

    private ExpectedCost Planned() => new(SolutionPricing.Price(_flow.Problem, _flow.Solution), 1);

    private double Overtime()
    {
        long ticks = 0;
        for (var r = 0; r < _flow.Problem.RouteCount; r++)
        {
            int soft = _flow.Problem.Routes.SoftEnd[r];
            foreach (int back in _flow.Last[r] >= 0 ? _sweep.Returns(r) : [])
                ticks += Math.Max(0, back - soft);
        }
        return ticks / 60.0 / _draws.Scenarios;
    }
}
