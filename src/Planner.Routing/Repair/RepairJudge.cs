namespace Planner.Routing;

/// <summary>Adds up a state: exact cost by tier, distinct persons to call, visits that may not be left out. One per search.</summary>
internal sealed class RepairJudge(RepairData data, bool[] affected)
{
    private readonly RoutingProblem _problem = data.Problem;
    private readonly int[] _patient = new int[data.PatientCount];
    private readonly int[] _clinician = new int[data.Problem.ClinicianCount];
    private readonly long[] _work = new long[data.Problem.ClinicianCount];
    private readonly int _savedTier = new RepairSlide(data).Tier;
    private int _now;

    public RepairScore Score(RepairState state)
    {
        long tier1 = 0;
        long tier2 = 0;
        long tier3 = 0;
        long driving = 0;
        long overtime = 0;
        long saved = 0;
        int late = 0;
        for (int r = 0; r < state.Figures.Length; r++)
        {
            ref RouteFigures f = ref state.Figures[r];
            (tier1, tier2, tier3) = (tier1 + f.Tier1, tier2 + f.Tier2, tier3 + f.Tier3);
            saved += f.Saved;
            (driving, overtime) = (driving + f.Travel, overtime + f.Overtime);
            late = Math.Max(late, f.Late);
        }

        RouteFigures rest = default;
        rest.Add(new TermWeight(1, _savedTier), -saved);
        rest.Add(_problem.Weights.HighestTardiness, late);
        rest.Add(_problem.Weights.WorkBalance, _problem.Weights.WorkBalance.IsActive ? Imbalance(state) : 0);
        long tier0 = LeftOut(state, ref rest);
        TieredCost cost = new(tier0, tier1 + rest.Tier1, tier2 + rest.Tier2, tier3 + rest.Tier3);
        return new RepairScore(cost, People(state), driving, overtime, Bumped(state));
    }

    private long LeftOut(RepairState state, ref RouteFigures rest)
    {
        long tier0 = 0;
        for (int v = 0; v < _problem.VisitCount; v++)
        {
            if (state.RouteOf[_problem.Visits.ServiceFirst[v]] >= 0)
            {
                continue;
            }

            if (_problem.Visits.Mandatory[v])
            {
                tier0 += _problem.Visits.LeaveOutCost[v];
            }
            else
            {
                rest.Add(new TermWeight(_problem.Visits.LeaveOutCost[v], _problem.Weights.OptionalVisitTier), 1);
            }
        }

        return tier0;
    }

    private int People(RepairState state)
    {
        _now++;
        int people = 0;
        for (int x = 0; x < _problem.ServiceCount; x++)
        {
            if (data.IsPromised(x) && _patient[data.Repair.Patient[x]] != _now && IsCall(state, x))
            {
                _patient[data.Repair.Patient[x]] = _now;
                people++;
            }
        }

        for (int r = 0; r < state.Figures.Length; r++)
        {
            if (state.Figures[r].Changed > 0 && _clinician[_problem.Routes.Clinician[r]] != _now)
            {
                _clinician[_problem.Routes.Clinician[r]] = _now;
                people++;
            }
        }

        return people;
    }

    private bool IsCall(RepairState state, int x) =>
        state.RouteOf[x] < 0 || data.IsCall(x, state.ClinicianOf(x), state.Start[x]);

    private int Bumped(RepairState state)
    {
        int most = -1;
        for (int v = 0; v < affected.Length; v++)
        {
            if (affected[v] && IsServed(state, v))
            {
                most = Math.Max(most, data.Repair.Priority[v]);
            }
        }

        int bumped = 0;
        for (int v = 0; v < affected.Length; v++)
        {
            int first = _problem.Visits.ServiceFirst[v];
            bool stays = data.Repair.Kept[first] || data.Repair.Priority[v] >= most;
            bumped += data.IsPromised(first) && !affected[v] && !IsServed(state, v) && stays ? 1 : 0;
        }

        return bumped;
    }

    private bool IsServed(RepairState state, int v) => state.RouteOf[_problem.Visits.ServiceFirst[v]] >= 0;

    private long Imbalance(RepairState state)
    {
        long total = 0;
        for (int c = 0; c < _work.Length; c++)
        {
            _work[c] = _problem.ClinicianHistory[c];
            total += _work[c];
        }

        for (int r = 0; r < state.Figures.Length; r++)
        {
            _work[_problem.Routes.Clinician[r]] += state.Figures[r].Work;
            total += state.Figures[r].Work;
        }

        long sum = 0;
        foreach (long work in _work)
        {
            sum += (Math.Abs((_work.Length * work) - total) + _work.Length - 1) / _work.Length;
        }

        return sum;
    }
}
