using Planner.Dispatch;
using Planner.Domain;
using Planner.Routing;

namespace Planner.Analysis;

/// <summary>
/// Follows a late visit back to where its delay comes from, through its route and through those it waits for. What the delay grew
/// by between two stops is shared between the service and the way by how much longer each took; the shares of the whole chain add
/// up to the delay.
/// </summary>
/// <param name="late">Ticks late by scenario; only the scenarios in which it is late count.</param>
internal sealed class DelayChain(CompiledProblem compiled, DayFlow flow, DayDraws draws, DaySweep sweep, int[] late)
{
    private const double WorthNaming = 1;
    private const int MostLinks = 4;
    private readonly int[] _scenarios = [.. Enumerable.Range(0, late.Length).Where(s => late[s] > 0)];
    private readonly List<RiskCause> _causes = [];

    /// <summary>The largest links, nearest first.</summary>
    public IReadOnlyList<RiskCause> Of(VisitId visit)
    {
        int x = compiled.Frame.ServicesOf(visit).First();
        if (flow.Problem.Services.WindowDue[flow.Window[x]] < RoutingProblem.Unlimited)
            Add(RiskCauseKind.Service, x, Extra(draws.Length(x), flow.Length(x)));
        for (int next = x; next >= 0 && Delay(next) >= WorthNaming; )
            next = Follow(next);
        double least = _causes.Select(cause => cause.Minutes).OrderDescending().ElementAtOrDefault(MostLinks - 1);
        return [.. _causes.Where(cause => cause.Minutes >= least).Take(MostLinks)];
    }

    /// <summary>Names what happened in front of a service and steps back.</summary>
    private int Follow(int x)
    {
        int slowest = flow.StepOf(x).MaxBy(Ready);
        Add(RiskCauseKind.Partner, slowest, Ready(slowest) - Ready(x));
        foreach (int arc in flow.WaitsOf(slowest))
        {
            int first = flow.Problem.Relations.From[arc];
            if (Delay(first) + Planned(first, arc) > Ready(slowest))
                return first;
        }
        Share(slowest);
        return flow.Before[slowest];
    }

    /// <summary>Minutes by which an ordered visit would stand behind its plan, had the first been on time.</summary>
    private double Planned(int first, int arc) =>
        (flow.Start(first) + flow.Problem.Relations.Min[arc] - flow.Start(flow.Problem.Relations.To[arc])) / 60.0;

    private void Share(int x)
    {
        int before = flow.Before[x];
        double growth = Delay(x) - (before < 0 ? 0 : Delay(before));
        double service = before < 0 ? 0 : Extra(draws.Length(before), flow.Length(before));
        double travel = Extra(draws.LegTo(x), PlannedLeg(x));
        double sum = service + travel;
        if (sum <= 0)
            return;
        Add(RiskCauseKind.Travel, x, growth * travel / sum);
        if (before >= 0)
            Add(RiskCauseKind.Service, before, growth * service / sum);
    }

    private void Add(RiskCauseKind kind, int x, double minutes)
    {
        ClinicianId clinician = compiled.Frame.Routes[flow.Route[x]].Clinician.Id;
        if (minutes >= WorthNaming)
            _causes.Add(new RiskCause(kind, compiled.Frame.Services[x].Visit.Id, clinician, minutes));
    }

    /// <summary>Mean minutes behind the plan at which a service's own clinician could begin it.</summary>
    private double Ready(int x)
    {
        int before = flow.Before[x];
        int ready = before < 0 ? flow.Solution.Departure[flow.Route[x]] : flow.Start(before) + flow.Length(before);
        int pauses = flow.Pauses[x].Sum(pause => flow.Problem.Breaks.Length[pause]);
        int slack = flow.Start(x) - ready - PlannedLeg(x) - pauses;
        double sum = 0;
        foreach (int s in _scenarios)
        {
            int behind = before < 0 ? 0 : sweep.Starts(before)[s] + draws.Length(before)[s] - ready;
            sum += behind + draws.LegTo(x)[s] - PlannedLeg(x) - slack;
        }
        return sum / 60.0 / _scenarios.Length;
    }

    private int PlannedLeg(int x) =>
        flow.Problem.Travel.Ticks[flow.PlaceBefore(x) * flow.Problem.Travel.LocationCount + flow.Place(x)];

    /// <summary>Mean minutes that a service begins later than planned.</summary>
    private double Delay(int x)
    {
        double sum = 0;
        foreach (int s in _scenarios)
            sum += sweep.Starts(x)[s] - flow.Start(x);
        return sum / 60.0 / _scenarios.Length;
    }

    /// <summary>Mean minutes above the plan, scenarios below it counted as none.</summary>
    private double Extra(ReadOnlySpan<int> row, int planned)
    {
        double sum = 0;
        foreach (int s in _scenarios)
            sum += Math.Max(0, row[s] - planned);
        return sum / 60.0 / _scenarios.Length;
    }
}
