namespace Planner.Routing.Tests;

/// <summary>
/// Random problems as the public families have them: releases, soft due starts, skills, visits of two services with a gap.
/// </summary>
internal static class SynchronizedDay
{
    private const int Horizon = 400_000;
    private const int Care = 14_000;

    public static RoutingProblem Create(int seed, int visits = 30, int clinicians = 6)
    {
        Random random = new(seed);
        int[] first = new int[visits + 1];
        for (int v = 0; v < visits; v++)
        {
            first[v + 1] = first[v] + (random.Next(10) < 3 ? 2 : 1);
        }

        return new RoutingProblem
        {
            Services = Services(random, first),
            Visits = new VisitTable
            {
                ServiceFirst = first,
                Mandatory = Enumerable.Repeat(true, visits).ToArray(),
                LeaveOutCost = Enumerable.Repeat(1L, visits).ToArray(),
            },
            Routes = Routes(clinicians),
            Breaks = BreakTable.None,
            Duties = Duties(clinicians),
            Assignments = Assignments(random, first[visits], clinicians),
            Relations = Relations(random, first),
            Travel = Travel(random, visits + 1),
            Weights = new RoutingWeights
            {
                TravelTime = new TermWeight(1),
                Tardiness = new TermWeight(1),
                HighestTardiness = new TermWeight(1),
            },
            ClinicianHistory = new int[clinicians],
            CostUnitsPerDisplayUnit = 3000,
        };
    }

    private static ServiceTable Services(Random random, int[] first)
    {
        int[] release = Enumerable.Range(0, first.Length - 1).Select(_ => random.Next(Horizon)).ToArray();
        int[] visit = release.SelectMany((_, v) => Enumerable.Repeat(v, first[v + 1] - first[v])).ToArray();
        int n = visit.Length;
        return new ServiceTable
        {
            Visit = visit,
            Location = visit.Select(v => v + 1).ToArray(),
            WindowFirst = Enumerable.Range(0, n + 1).ToArray(),
            WindowEarliest = visit.Select(v => release[v]).ToArray(),
            WindowLatest = Enumerable.Repeat(RoutingProblem.Unlimited, n).ToArray(),
            WindowDue = visit.Select(v => release[v] + 60_000).ToArray(),
            DueAtEnd = false,
            PreferredEarliest = Enumerable.Repeat(int.MinValue, n).ToArray(),
            PreferredLatest = Enumerable.Repeat(RoutingProblem.Unlimited, n).ToArray(),
            Duration = visit.Select(_ => Care + random.Next(Care)).ToArray(),
            DurationClassCount = 1,
            SetUp = new int[n],
            Points = new int[n],
            PinnedRank = Enumerable.Repeat(-1, n).ToArray(),
        };
    }

    private static RouteTable Routes(int clinicians)
    {
        int[] open = Enumerable.Repeat(RoutingProblem.Unlimited, clinicians).ToArray();
        return new RouteTable
        {
            Clinician = Enumerable.Range(0, clinicians).ToArray(),
            Duty = Enumerable.Range(0, clinicians).ToArray(),
            StartLocation = new int[clinicians],
            EndLocation = new int[clinicians],
            ShiftStart = new int[clinicians],
            SoftEnd = open,
            HardEnd = open,
            DurationClass = new int[clinicians],
            MaxLeg = open,
        };
    }

    private static DutyTable Duties(int clinicians)
    {
        int[] open = Enumerable.Repeat(RoutingProblem.Unlimited, clinicians).ToArray();
        return new DutyTable
        {
            MaxServices = open,
            MaxWork = open,
            MaxMetres = open,
            MaxPoints = open,
        };
    }

    private static AssignmentTable Assignments(Random random, int services, int clinicians)
    {
        bool[] allowed = Enumerable.Range(0, services * clinicians).Select(_ => random.Next(3) > 0).ToArray();
        for (int x = 0; x < services; x++)
        {
            allowed[(x * clinicians) + (x % clinicians)] = true;
        }

        return new AssignmentTable { Allowed = allowed, Cost = [null, null, null] };
    }

    private static RelationTable Relations(Random random, int[] first)
    {
        int[] doubles = Enumerable.Range(0, first.Length - 1).Where(v => first[v + 1] - first[v] == 2).ToArray();
        int[] least = doubles.Select(_ => random.Next(2) * random.Next(60_000)).ToArray();
        return RelationTable.None with
        {
            From = doubles.Select(v => first[v]).ToArray(),
            To = doubles.Select(v => first[v] + 1).ToArray(),
            Min = least,
            Max = least.Select(gap => 2 * gap).ToArray(),
            DifferentClinician = doubles.Select(v => new[] { first[v], first[v] + 1 }).ToArray(),
        };
    }

    private static TravelTable Travel(Random random, int places)
    {
        (int X, int Y)[] at = Enumerable
            .Range(0, places)
            .Select(_ => (random.Next(50_000), random.Next(50_000)))
            .ToArray();
        int[] ticks = new int[places * places];
        for (int cell = 0; cell < ticks.Length; cell++)
        {
            (int from, int to) = (cell / places, cell % places);
            int apart = Math.Abs(at[from].X - at[to].X) + Math.Abs(at[from].Y - at[to].Y);
            ticks[cell] = from == to ? 0 : apart + random.Next(500);
        }

        return new TravelTable
        {
            LocationCount = places,
            Ticks = ticks,
            Metres = new int[ticks.Length],
        };
    }
}
