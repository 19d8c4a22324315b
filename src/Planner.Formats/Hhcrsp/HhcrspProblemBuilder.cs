using Planner.Routing;

namespace Planner.Formats;

/// <summary>
/// Lays an instance out as the dense problem.
/// </summary>
internal sealed class HhcrspProblemBuilder
{
    private readonly HhcrspInstance _instance;
    private readonly (int Patient, HhcrspService Service)[] _nodes;
    private readonly int[] _first;
    private readonly int _routes;

    public HhcrspProblemBuilder(HhcrspInstance instance)
    {
        _instance = instance;
        _routes = instance.Caregivers.Count;
        _nodes = [.. instance.Patients.SelectMany((p, k) => p.Services.Select(s => (k, s)))];
        _first = new int[instance.Patients.Count + 1];
        for (int k = 0; k < instance.Patients.Count; k++)
            _first[k + 1] = _first[k] + instance.Patients[k].Services.Count;
    }

    public RoutingProblem Build() =>
        new()
        {
            Services = Services(),
            Visits = Visits(),
            Routes = Routes(),
            Breaks = BreakTable.None,
            Duties = DutyTable.Unlimited(_routes),
            Assignments = Assignments(),
            Relations = Relations(),
            Travel = Travel(),
            Weights = new RoutingWeights
            {
                TravelTime = new(1),
                Tardiness = new(1),
                HighestTardiness = new(1),
            },
            ClinicianHistory = new int[_routes],
            CostUnitsPerDisplayUnit = _instance.CostUnitsPerUnit,
        };

    private ServiceTable Services() =>
        new()
        {
            Visit = PerNode(n => n.Patient),
            Location = PerNode(n => n.Patient + 1),
            WindowFirst = [.. Enumerable.Range(0, _nodes.Length + 1)],
            WindowEarliest = PerNode(n => _instance.Patients[n.Patient].Release),
            WindowLatest = PerNode(_ => RoutingProblem.Unlimited),
            WindowDue = PerNode(n => _instance.Patients[n.Patient].Due),
            DueAtEnd = false,
            PreferredEarliest = PerNode(_ => int.MinValue),
            PreferredLatest = PerNode(_ => RoutingProblem.Unlimited),
            Duration = PerNode(n => n.Service.Duration),
            DurationClassCount = 1,
            SetUp = PerNode(_ => 0),
            Points = PerNode(_ => 0),
            PinnedRank = PerNode(_ => -1),
        };

    private VisitTable Visits() =>
        new()
        {
            ServiceFirst = _first,
            Mandatory = [.. Enumerable.Repeat(true, _instance.Patients.Count)],
            LeaveOutCost = [.. Enumerable.Repeat(1L, _instance.Patients.Count)],
        };

    private RouteTable Routes() =>
        new()
        {
            Clinician = [.. Enumerable.Range(0, _routes)],
            Duty = [.. Enumerable.Range(0, _routes)],
            StartLocation = PerRoute(0),
            EndLocation = PerRoute(0),
            ShiftStart = PerRoute(0),
            SoftEnd = PerRoute(RoutingProblem.Unlimited),
            HardEnd = PerRoute(RoutingProblem.Unlimited),
            DurationClass = PerRoute(0),
            MaxLeg = PerRoute(RoutingProblem.Unlimited),
        };

    private AssignmentTable Assignments() =>
        new()
        {
            Allowed =
            [
                .. _nodes.SelectMany(n => _instance.Caregivers.Select(c => c.Abilities.Contains(n.Service.Service))),
            ],
            Cost = [null, null, null],
        };

    private RelationTable Relations()
    {
        int[] pairs = [.. Patients(p => p.Services.Count == 2)];
        int[] tied = [.. Patients(p => p.MinGap is not null)];
        return RelationTable.None with
        {
            From = [.. tied.Select(k => _first[k])],
            To = [.. tied.Select(k => _first[k] + 1)],
            Min = [.. tied.Select(k => _instance.Patients[k].MinGap!.Value)],
            Max = [.. tied.Select(k => _instance.Patients[k].MaxGap!.Value)],
            DifferentClinician = [.. pairs.Select(k => new[] { _first[k], _first[k] + 1 })],
        };
    }

    private TravelTable Travel() =>
        new()
        {
            LocationCount = _instance.PlaceCount,
            Ticks = [.. _instance.Travel],
            Metres = new int[_instance.Travel.Count],
        };

    private IEnumerable<int> Patients(Func<HhcrspPatient, bool> which) =>
        Enumerable.Range(0, _instance.Patients.Count).Where(k => which(_instance.Patients[k]));

    private int[] PerNode(Func<(int Patient, HhcrspService Service), int> value) => [.. _nodes.Select(value)];

    private int[] PerRoute(int value) => [.. Enumerable.Repeat(value, _routes)];
}
