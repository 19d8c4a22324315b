using Planner.Routing;

namespace Planner.Formats;

/// <summary>The services of an instance as nodes, patient by patient in file order.</summary>
internal sealed class UhhcServiceLayout
{
    private readonly UhhcInstance _instance;
    private readonly (UhhcPatient Patient, UhhcService Service)[] _nodes;
    private readonly int[] _visit;

    public UhhcServiceLayout(UhhcInstance instance)
    {
        _instance = instance;
        _nodes = [.. instance.Patients.SelectMany(p => p.Services.Select(s => (p, s)))];
        _visit =
        [
            .. Enumerable
                .Range(0, instance.Patients.Count)
                .SelectMany(p => instance.Patients[p].Services.Select(_ => p)),
        ];
        First = new int[instance.Patients.Count + 1];
        for (int p = 0; p < instance.Patients.Count; p++)
            First[p + 1] = First[p] + instance.Patients[p].Services.Count;
    }

    /// <summary>First service of each patient, and one past the last.</summary>
    public int[] First { get; }

    public ServiceTable Table()
    {
        List<int> first = [0];
        List<int> earliest = [];
        List<int> latest = [];
        List<int> due = [];
        foreach ((UhhcPatient patient, UhhcService service) in _nodes)
        {
            foreach (var window in Windows(patient))
            {
                earliest.Add(window.Earliest);
                latest.Add(Math.Max(window.Earliest, UhhcWindows.Latest(_instance, window, service.Duration)));
                due.Add(_instance.Costs.HasHardWindows ? RoutingProblem.Unlimited : window.End);
            }
            first.Add(earliest.Count);
        }
        return Table([.. first], [.. earliest], [.. latest], [.. due]);
    }

    /// <summary>Nobody may serve a patient whose windows are all too short.</summary>
    public AssignmentTable Assignments()
    {
        bool[] usable = [.. _instance.Patients.Select(p => UhhcWindows.Of(_instance, p).Count > 0)];
        int[] costs = [.. Cells((n, c) => UhhcCells.Cost(_instance, _nodes[n].Patient, _nodes[n].Service, c))];
        return new()
        {
            Allowed =
            [
                .. Cells(
                    (n, c) =>
                        usable[_visit[n]] && UhhcCells.IsAllowed(_instance, _nodes[n].Patient, _nodes[n].Service, c)
                ),
            ],
            Cost = [Array.Exists(costs, c => c != 0) ? costs : null, null, null],
        };
    }

    private ServiceTable Table(int[] first, int[] earliest, int[] latest, int[] due) =>
        new()
        {
            Visit = _visit,
            Location = PerNode(n => n.Patient.Place),
            WindowFirst = first,
            WindowEarliest = earliest,
            WindowLatest = latest,
            WindowDue = due,
            DueAtEnd = _instance.IsMetAtEnd,
            PreferredEarliest = PerNode(_ => int.MinValue),
            PreferredLatest = PerNode(_ => RoutingProblem.Unlimited),
            Duration = PerNode(n => n.Service.Duration),
            DurationClassCount = 1,
            SetUp = PerNode(_ => 0),
            Points = PerNode(_ => 0),
            PinnedRank = PerNode(_ => -1),
        };

    // The dense problem wants a window even for what nobody may serve.
    private List<(int Earliest, int Next, int End)> Windows(UhhcPatient patient) =>
        UhhcWindows.Of(_instance, patient) is { Count: > 0 } usable
            ? usable
            : [(patient.Windows[0].Start, RoutingProblem.Unlimited, patient.Windows[0].Start)];

    private IEnumerable<T> Cells<T>(Func<int, UhhcCaregiver, T> value) =>
        Enumerable.Range(0, _nodes.Length).SelectMany(n => _instance.Caregivers.Select(c => value(n, c)));

    private int[] PerNode(Func<(UhhcPatient Patient, UhhcService Service), int> value) => [.. _nodes.Select(value)];
}
