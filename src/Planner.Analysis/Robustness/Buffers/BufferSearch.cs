using Planner.Dispatch;

namespace Planner.Analysis;

/// <summary>
/// Buffers that earn their cost, greedily: of all legs and lengths the one that lowers the expected cost most is put in, its routes
/// are worked off again, and so on until none pays or enough are found.
/// </summary>
internal sealed class BufferSearch(
    CompiledProblem compiled,
    DayFlow flow,
    DaySweep sweep,
    DayPricing pricing,
    DayLedger ledger,
    DaySchedule schedule
)
{
    private static readonly int[] Lengths = [5, 10, 15, 20, 30];

    /// <summary>A buffer that saves less is not worth the telling: minute-equivalents.</summary>
    private const double LeastGain = 0.5;
    private readonly EarlierStarts _earlier = new(flow);

    /// <summary>What people are told once the buffers found so far are in place.</summary>
    public DaySchedule Schedule { get; } = schedule.Copy();

    public IReadOnlyList<ProposedBuffer> Find(int most)
    {
        if (most == 0)
            return [];
        var found = new List<ProposedBuffer>();
        Trial?[] best = [.. Enumerable.Range(0, flow.Clusters.Count).Select(BestOf)];
        while (found.Count < most && best.MaxBy(trial => trial?.Gain ?? 0) is { } chosen && chosen.Gain >= LeastGain)
        {
            found.Add(Described(chosen));
            Adopt(chosen);
            best[chosen.Cluster] = BestOf(chosen.Cluster);
        }
        return found;
    }

    /// <summary>Only the trial's own routes: what else it states may be older than what was found since.</summary>
    private void Adopt(Trial trial)
    {
        RouteCluster cluster = flow.Clusters[trial.Cluster];
        foreach (int x in cluster.Steps.SelectMany(step => step))
            Schedule.Start[x] = trial.Schedule.Start[x];
        foreach (int r in cluster.Routes)
            Schedule.Departure[r] = trial.Schedule.Departure[r];
        sweep.Run(cluster, Schedule);
        ledger.Set(trial.Cluster, pricing.Price(cluster, Schedule));
    }

    private Trial? BestOf(int cluster)
    {
        Trial? best = null;
        ExpectedCost now = ledger.Total();
        foreach (int r in flow.Clusters[cluster].Routes)
        foreach (int x in Legs(r))
        foreach (int minutes in Lengths)
            if (Try(cluster, r, x, minutes, now) is { } trial && trial.Gain > (best?.Gain ?? 0))
                best = trial;
        return best;
    }

    /// <summary>Services of a route from the last to the first; a buffer stands before each. -1 = the return.</summary>
    private IEnumerable<int> Legs(int r)
    {
        yield return -1;
        for (int x = flow.Last[r]; x >= 0; x = flow.Before[x])
            yield return x;
    }

    private Trial? Try(int cluster, int r, int x, int minutes, ExpectedCost now)
    {
        DaySchedule? changed = _earlier.Before(Schedule, r, x, minutes * 60);
        if (changed is null)
            return null;
        sweep.Try(flow.Clusters[cluster], Schedule, changed);
        ClusterPrice price = pricing.Tried(flow.Clusters[cluster], Schedule, changed);
        sweep.Drop();
        double gain = now.AllMinutes - ledger.With(cluster, price).AllMinutes;
        return new Trial(cluster, r, x, minutes, gain, changed);
    }

    private ProposedBuffer Described(Trial trial)
    {
        RouteSlot slot = compiled.Frame.Routes[trial.Route];
        Domain.VisitId? before = trial.Service < 0 ? null : compiled.Frame.Services[trial.Service].Visit.Id;
        return new ProposedBuffer(slot.Clinician.Id, slot.Shift.Id, before, trial.Minutes, trial.Gain);
    }

    private sealed record Trial(int Cluster, int Route, int Service, int Minutes, double Gain, DaySchedule Schedule);
}
