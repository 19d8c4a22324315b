namespace Planner.Routing;

/// <summary>The dense problem of a region: the rows and columns of the whole day that concern it.</summary>
internal sealed class RegionTables(RoutingProblem whole, RoutingSolution solution, RegionIndex index)
{
    public RoutingProblem Problem() =>
        whole with
        {
            Services = new RegionServices(whole, solution, index).Table(),
            Visits = Visits(),
            Routes = Routes(),
            Breaks = Breaks(),
            Duties = new DutyTable
            {
                MaxServices = Pick(whole.Duties.MaxServices, index.Duties),
                MaxWork = Pick(whole.Duties.MaxWork, index.Duties),
                MaxMetres = Pick(whole.Duties.MaxMetres, index.Duties),
                MaxPoints = Pick(whole.Duties.MaxPoints, index.Duties),
            },
            Assignments = Assignments(),
            Relations = new RegionRelations(whole, solution, index).Table(),
            Travel = Travel(),
            ClinicianHistory = Pick(whole.ClinicianHistory, index.Clinicians),
        };

    public static T[] Pick<T>(T[] all, int[] chosen) => [.. chosen.Select(k => all[k])];

    /// <summary>A visit with a fixed service must stay: leaving it out costs more than any other.</summary>
    private VisitTable Visits()
    {
        int[] visitOf = [.. index.Services.Select(x => whole.Services.Visit[x])];
        HashSet<int> kept = [.. visitOf.Where((_, k) => index.IsFixed[k])];
        long most = 4 * whole.Visits.LeaveOutCost.Where((_, v) => whole.Visits.Mandatory[v]).DefaultIfEmpty(1).Max();
        int[] first = new int[index.Visits.Length + 1];
        int[] at = RegionIndex.Inverse(index.Visits, whole.VisitCount);
        foreach (int visit in visitOf)
        {
            first[at[visit] + 1]++;
        }

        for (int v = 0; v < index.Visits.Length; v++)
        {
            first[v + 1] += first[v];
        }

        return new VisitTable
        {
            ServiceFirst = first,
            Mandatory = [.. index.Visits.Select(v => kept.Contains(v) || whole.Visits.Mandatory[v])],
            LeaveOutCost = [.. index.Visits.Select(v => kept.Contains(v) ? most : whole.Visits.LeaveOutCost[v])],
        };
    }

    private RouteTable Routes()
    {
        RouteTable r = whole.Routes;
        int[] place = RegionIndex.Inverse(index.Places, whole.Travel.LocationCount);
        int[] clinician = RegionIndex.Inverse(index.Clinicians, whole.ClinicianCount);
        int[] duty = RegionIndex.Inverse(index.Duties, whole.Duties.MaxWork.Length);
        return r with
        {
            Clinician = Pick(clinician, Pick(r.Clinician, index.Routes)),
            Duty = Pick(duty, Pick(r.Duty, index.Routes)),
            StartLocation = Pick(place, Pick(r.StartLocation, index.Routes)),
            EndLocation = Pick(place, Pick(r.EndLocation, index.Routes)),
            ShiftStart = Pick(r.ShiftStart, index.Routes),
            SoftEnd = Pick(r.SoftEnd, index.Routes),
            HardEnd = Pick(r.HardEnd, index.Routes),
            DurationClass = Pick(r.DurationClass, index.Routes),
            MaxLeg = Pick(r.MaxLeg, index.Routes),
        };
    }

    private BreakTable Breaks()
    {
        BreakTable b = whole.Breaks;
        int[] route = RegionIndex.Inverse(index.Routes, whole.RouteCount);
        return b with
        {
            Route = Pick(route, Pick(b.Route, index.Breaks)),
            EarliestStart = Pick(b.EarliestStart, index.Breaks),
            LatestStart = Pick(b.LatestStart, index.Breaks),
            Length = Pick(b.Length, index.Breaks),
            Mandatory = Pick(b.Mandatory, index.Breaks),
        };
    }

    private AssignmentTable Assignments()
    {
        int[] cells = [.. from x in index.Services from r in index.Routes select (x * whole.RouteCount) + r];
        bool[] allowed = Pick(whole.Assignments.Allowed, cells);
        for (int k = 0; k < index.Services.Length; k++)
        {
            for (int r = 0; index.IsFixed[k] && r < index.Routes.Length; r++)
            {
                allowed[(k * index.Routes.Length) + r] = solution.Routes[index.Routes[r]].Contains(index.Services[k]);
            }
        }

        return new AssignmentTable
        {
            Allowed = allowed,
            Cost = [.. whole.Assignments.Cost.Select(tier => tier is null ? null : Pick(tier, cells))],
        };
    }

    private TravelTable Travel()
    {
        int[] cells = [.. from a in index.Places from b in index.Places select (a * whole.Travel.LocationCount) + b];
        return new TravelTable
        {
            LocationCount = index.Places.Length,
            Ticks = Pick(whole.Travel.Ticks, cells),
            Metres = whole.Travel.Metres.Length == 0 ? [] : Pick(whole.Travel.Metres, cells),
        };
    }
}
