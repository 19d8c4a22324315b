using Planner.CpSat;

namespace Planner.SolverModels;

/// <summary>
/// WorkBalance: sum over all clinicians of z[c], C z[c] >= |C w[c] - W|, z integer, so that the least z is the ceiling;
/// w[c] = work lately + service, set-up and travel ticks, W = sum of w, C = number of clinicians.
/// </summary>
internal sealed class WorkBalanceTerm : IRosterTerm
{
    public void AddTo(RosterVariables roster, TierSums tiers)
    {
        if (!roster.Problem.Weights.WorkBalance.IsActive)
        {
            return;
        }

        var count = roster.Problem.ClinicianCount;
        LinearExpr[] work = [.. Enumerable.Range(0, count).Select(c => WorkOf(roster, c))];
        var total = LinearExpr.Sum(work);
        for (var clinician = 0; clinician < count; clinician++)
        {
            tiers.Add(roster.Problem.Weights.WorkBalance, AddDeviation(roster, clinician, work, total));
        }
    }

    private static LinearExpr WorkOf(RosterVariables roster, int clinician)
    {
        var routes = roster.Routes.Where(r => roster.Problem.Routes.Clinician[r.Index] == clinician);
        return RouteSums.WorkTicks(roster, routes) + roster.Problem.ClinicianHistory[clinician];
    }

    private static IntVar AddDeviation(RosterVariables roster, int clinician, LinearExpr[] work, LinearExpr total)
    {
        long count = work.Length;
        var excess = (count * work[clinician]) - total;
        var (low, high) = roster.Model.RangeOf(excess);
        var deviation = roster.Hints.Add(
            roster.Model.NewInt(0, Ceiling(Math.Max(Math.Abs(low), Math.Abs(high)), count), $"balance {clinician}"),
            r => Deviation(r, clinician, count)
        );
        roster.Model.Add(count * deviation >= excess);
        roster.Model.Add(count * deviation >= -excess);
        return deviation;
    }

    private static long Deviation(RosterReading reading, int clinician, long count)
    {
        var total = Enumerable.Range(0, (int)count).Sum(reading.Work);
        return Ceiling(Math.Abs((count * reading.Work(clinician)) - total), count);
    }

    private static long Ceiling(long value, long divisor) => (value + divisor - 1) / divisor;
}
