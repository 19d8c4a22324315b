using Planner.Routing;

namespace Planner.Formats;

/// <summary>Lays an instance out as the dense problem: customer k is service and visit k-1, at location k.</summary>
internal sealed class VrptwProblemBuilder(VrptwInstance instance)
{
    // The dense problem counts points in hundredths.
    private const int PointsPerDemand = 100;

    private readonly int _customers = instance.Nodes.Count - 1;

    public RoutingProblem Build() =>
        new()
        {
            Services = Services(),
            Visits = Visits(),
            Routes = Routes(),
            Breaks = BreakTable.None,
            Duties = Duties(),
            Assignments = new AssignmentTable
            {
                Allowed = [.. Enumerable.Repeat(true, _customers * instance.Vehicles)],
                Cost = [null, null, null],
            },
            Relations = RelationTable.None,
            Travel = Travel(),
            Weights = new RoutingWeights { TravelTime = new(1) },
            ClinicianHistory = new int[instance.Vehicles],
            CostUnitsPerDisplayUnit = instance.CostUnitsPerUnit,
        };

    private ServiceTable Services() =>
        new()
        {
            Visit = [.. Enumerable.Range(0, _customers)],
            Location = [.. Enumerable.Range(1, _customers)],
            WindowFirst = [.. Enumerable.Range(0, _customers + 1)],
            WindowEarliest = PerCustomer(n => n.Earliest),
            WindowLatest = PerCustomer(n => n.Latest),
            WindowDue = PerCustomer(_ => RoutingProblem.Unlimited),
            DueAtEnd = false,
            PreferredEarliest = PerCustomer(_ => int.MinValue),
            PreferredLatest = PerCustomer(_ => RoutingProblem.Unlimited),
            Duration = PerCustomer(n => n.Service),
            DurationClassCount = 1,
            SetUp = PerCustomer(_ => 0),
            Points = PerCustomer(n => n.Demand * PointsPerDemand),
            PinnedRank = PerCustomer(_ => -1),
        };

    private VisitTable Visits() =>
        new()
        {
            ServiceFirst = [.. Enumerable.Range(0, _customers + 1)],
            Mandatory = [.. Enumerable.Repeat(true, _customers)],
            LeaveOutCost = [.. Enumerable.Repeat(1L, _customers)],
        };

    private RouteTable Routes() =>
        new()
        {
            Clinician = [.. Enumerable.Range(0, instance.Vehicles)],
            Duty = [.. Enumerable.Range(0, instance.Vehicles)],
            StartLocation = PerRoute(0),
            EndLocation = PerRoute(0),
            ShiftStart = PerRoute(instance.Nodes[0].Earliest),
            SoftEnd = PerRoute(RoutingProblem.Unlimited),
            HardEnd = PerRoute(instance.Nodes[0].Latest),
            DurationClass = PerRoute(0),
            MaxLeg = PerRoute(RoutingProblem.Unlimited),
        };

    private DutyTable Duties() =>
        DutyTable.Unlimited(instance.Vehicles) with
        {
            MaxPoints = PerRoute(instance.Capacity * PointsPerDemand),
        };

    private TravelTable Travel()
    {
        int count = instance.Nodes.Count;
        int[] ticks = new int[count * count];
        for (int from = 0; from < count; from++)
        {
            for (int to = 0; to < count; to++)
                ticks[(from * count) + to] = instance.Distance(from, to);
        }
        return new()
        {
            LocationCount = count,
            Ticks = ticks,
            Metres = new int[count * count],
        };
    }

    private int[] PerCustomer(Func<VrptwNode, int> value) => [.. instance.Nodes.Skip(1).Select(value)];

    private int[] PerRoute(int value) => [.. Enumerable.Repeat(value, instance.Vehicles)];
}
