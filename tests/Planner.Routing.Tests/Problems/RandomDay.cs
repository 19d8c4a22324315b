namespace Planner.Routing.Tests;

/// <summary>Random problems in which every feature of the dense problem occurs; the same for the same seed.</summary>
internal static class RandomDay
{
    private const int Horizon = 600;
    private const int Places = 15;

    public static RoutingProblem Create(int seed, int visits = 20, int clinicians = 4)
    {
        Random random = new(seed);
        int[] sizes = Enumerable.Range(0, visits).Select(_ => random.Next(5) == 0 ? 2 : 1).ToArray();
        int services = sizes.Sum();
        int[] clinicianOf = Enumerable.Range(0, clinicians).Append(0).ToArray();
        int routes = clinicianOf.Length;
        return new RoutingProblem
        {
            Services = Services(random, sizes, routes),
            Visits = Visits(random, sizes),
            Routes = Routes(random, clinicianOf),
            Breaks = Breaks(routes),
            Duties = Duties(clinicians),
            Assignments = Assignments(random, services, routes),
            Relations = Relations(sizes, clinicians),
            Travel = Travel(random),
            Weights = Weights(seed),
            ClinicianHistory = Enumerable.Range(0, clinicians).Select(c => 20 * c).ToArray(),
            CostUnitsPerDisplayUnit = 1,
        };
    }

    private static int[] First(int[] sizes)
    {
        int[] first = new int[sizes.Length + 1];
        for (int v = 0; v < sizes.Length; v++)
        {
            first[v + 1] = first[v] + sizes[v];
        }

        return first;
    }

    private static ServiceTable Services(Random random, int[] sizes, int routes)
    {
        List<int> windowFirst = [0];
        List<int> earliest = [];
        List<int> latest = [];
        List<int> due = [];
        int[] visit = sizes.SelectMany((size, v) => Enumerable.Repeat(v, size)).ToArray();
        int[] atVisit = sizes.Select(_ => random.Next(Horizon - 200)).ToArray();
        foreach (int v in visit)
        {
            earliest.Add(atVisit[v]);
            latest.Add(atVisit[v] + 120);
            if (v % 4 == 0)
            {
                earliest.Add(atVisit[v] + 160);
                latest.Add(atVisit[v] + 260);
            }

            while (due.Count < earliest.Count)
            {
                due.Add(v % 3 == 0 ? RoutingProblem.Unlimited : atVisit[v] + 60);
            }

            windowFirst.Add(earliest.Count);
        }

        int n = visit.Length;
        return new ServiceTable
        {
            Visit = visit,
            Location = visit.Select(v => v % Places).ToArray(),
            WindowFirst = [.. windowFirst],
            WindowEarliest = [.. earliest],
            WindowLatest = [.. latest],
            WindowDue = [.. due],
            DueAtEnd = random.Next(2) == 0,
            PreferredEarliest = visit.Select(v => v % 3 == 1 ? atVisit[v] + 30 : int.MinValue).ToArray(),
            PreferredLatest = visit.Select(v => v % 3 == 1 ? atVisit[v] + 60 : RoutingProblem.Unlimited).ToArray(),
            Duration = Enumerable.Range(0, 2 * n).Select(_ => 5 + random.Next(25)).ToArray(),
            DurationClassCount = 2,
            SetUp = visit.Select(v => v % 2 == 0 ? 4 : 0).ToArray(),
            Points = Enumerable.Repeat(100, n).ToArray(),
            PinnedRank = Enumerable.Range(0, n).Select(x => x < 2 && sizes[0] + sizes[1] == 2 ? x : -1).ToArray(),
        };
    }

    private static VisitTable Visits(Random random, int[] sizes)
    {
        bool[] mandatory = sizes.Select(_ => random.Next(4) > 0).ToArray();
        return new VisitTable
        {
            ServiceFirst = First(sizes),
            Mandatory = mandatory,
            LeaveOutCost = mandatory.Select(m => m ? 1L + random.Next(3) : 200 + random.Next(2000)).ToArray(),
        };
    }

    private static RouteTable Routes(Random random, int[] clinicianOf)
    {
        int n = clinicianOf.Length;
        return new RouteTable
        {
            Clinician = clinicianOf,
            Duty = clinicianOf,
            StartLocation = Enumerable.Range(0, n).Select(_ => random.Next(Places)).ToArray(),
            EndLocation = Enumerable.Range(0, n).Select(_ => random.Next(Places)).ToArray(),
            ShiftStart = Enumerable.Range(0, n).Select(r => r == n - 1 ? 330 : 10 * r).ToArray(),
            SoftEnd = Enumerable.Range(0, n).Select(r => r == 0 ? 280 : 450).ToArray(),
            HardEnd = Enumerable.Range(0, n).Select(r => r == 0 ? 320 : 620).ToArray(),
            DurationClass = Enumerable.Range(0, n).Select(r => r % 2).ToArray(),
            MaxLeg = Enumerable.Range(0, n).Select(r => r == 1 ? 45 : RoutingProblem.Unlimited).ToArray(),
        };
    }

    private static BreakTable Breaks(int routes) =>
        new()
        {
            Route = [1, 2, 2, routes - 1],
            EarliestStart = [150, 120, 300, 400],
            LatestStart = [330, 250, 380, 560],
            Length = [30, 15, 20, 10],
            Mandatory = [true, false, true, false],
        };

    private static DutyTable Duties(int clinicians) =>
        new()
        {
            MaxServices = Enumerable.Range(0, clinicians).Select(c => c == 0 ? 8 : RoutingProblem.Unlimited).ToArray(),
            MaxWork = Enumerable.Range(0, clinicians).Select(c => c == 1 ? 300 : RoutingProblem.Unlimited).ToArray(),
            MaxMetres = Enumerable.Range(0, clinicians).Select(c => c == 2 ? 4000 : RoutingProblem.Unlimited).ToArray(),
            MaxPoints = Enumerable.Range(0, clinicians).Select(c => c == 3 ? 700 : RoutingProblem.Unlimited).ToArray(),
        };

    private static AssignmentTable Assignments(Random random, int services, int routes)
    {
        bool[] allowed = new bool[services * routes];
        for (int cell = 0; cell < allowed.Length; cell++)
        {
            int x = cell / routes;
            allowed[cell] = x < 2 ? cell % routes == 3 || x == 1 : random.Next(5) > 0;
        }

        int[] first = allowed.Select(_ => random.Next(3) * 10).ToArray();
        int[] third = allowed.Select(_ => random.Next(2) * 15).ToArray();
        return new AssignmentTable { Allowed = allowed, Cost = [first, null, third] };
    }

    private static RelationTable Relations(int[] sizes, int clinicians)
    {
        int[] first = First(sizes);
        List<(int From, int To, int Min, int Max)> arcs = [];
        List<int[]> different = [];
        for (int v = 0; v < sizes.Length; v++)
        {
            if (sizes[v] == 2)
            {
                arcs.Add((first[v], first[v] + 1, 0, 0));
                different.Add([first[v], first[v] + 1]);
            }
        }

        arcs.Add((first[4], first[5], 30, 200));
        arcs.Add((first[5], first[6], 15, RoutingProblem.Unlimited));
        arcs.Add((first[8], first[9], -60, 60));
        different.Add([first[10], first[11], first[12]]);
        bool[] counted = Enumerable.Range(0, clinicians).Select(c => c > 0).ToArray();
        return new RelationTable
        {
            From = arcs.Select(a => a.From).ToArray(),
            To = arcs.Select(a => a.To).ToArray(),
            Min = arcs.Select(a => a.Min).ToArray(),
            Max = arcs.Select(a => a.Max).ToArray(),
            SameClinician =
            [
                [first[13], first[14]],
            ],
            DifferentClinician = [.. different],
            Caps = [new ClinicianCap([first[15], first[16], first[17]], counted, 2)],
        };
    }

    private static TravelTable Travel(Random random)
    {
        (int X, int Y)[] at = Enumerable.Range(0, Places).Select(_ => (random.Next(40), random.Next(40))).ToArray();
        int[] ticks = new int[Places * Places];
        for (int cell = 0; cell < ticks.Length; cell++)
        {
            (int from, int to) = (cell / Places, cell % Places);
            int apart = Math.Abs(at[from].X - at[to].X) + Math.Abs(at[from].Y - at[to].Y);
            ticks[cell] = from == to ? 0 : apart + random.Next(4);
        }

        ticks[Places - 1] = RoutingProblem.Unreachable;
        return new TravelTable
        {
            LocationCount = Places,
            Ticks = ticks,
            Metres = ticks.Select(t => t % 50 * 20).ToArray(),
        };
    }

    private static RoutingWeights Weights(int seed) =>
        new()
        {
            TravelTime = new TermWeight(10, 2),
            TravelDistance = new TermWeight(1, 2),
            Overtime = new TermWeight(15, 1),
            Tardiness = new TermWeight(30, 1),
            HighestTardiness = new TermWeight(20, 1),
            Waiting = new TermWeight(seed % 2 == 0 ? 4 : 0, 2),
            PreferredWindow = new TermWeight(seed % 3 == 0 ? 0 : 6, 3),
            MissedBreak = new TermWeight(80, 2),
            WorkBalance = new TermWeight(seed % 2, 3),
            OptionalVisitTier = 2,
        };
}
