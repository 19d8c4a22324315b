using Planner.CpSat;
using Planner.Routing;

namespace Planner.SolverModels;

/// <summary>Who must be called: one literal for each patient with a promise and each clinician on duty who does not know yet.</summary>
internal sealed class RepairVariables
{
    public RepairVariables(RepairProblem repair, bool[] affected, RosterVariables roster)
    {
        (Repair, Affected, Roster) = (repair, affected, roster);
        var problem = repair.Routing;
        PatientCalls = Promised()
            .Select(x => repair.Patient[x])
            .Distinct()
            .Order()
            .ToDictionary(
                p => p,
                p => roster.Hints.Add(roster.Model.NewBool($"call patient {p}"), r => IsCalled(r, p))
            );
        ClinicianCalls = problem
            .Routes.Clinician.Distinct()
            .Where(c => !repair.Informed[c])
            .Order()
            .ToDictionary(
                c => c,
                c => roster.Hints.Add(roster.Model.NewBool($"call clinician {c}"), r => IsChanged(r, c))
            );
    }

    public RepairProblem Repair { get; }

    /// <summary>Per visit: its promise cannot stand.</summary>
    public bool[] Affected { get; }
    public RosterVariables Roster { get; }
    public IReadOnlyDictionary<int, BoolVar> PatientCalls { get; }
    public IReadOnlyDictionary<int, BoolVar> ClinicianCalls { get; }

    /// <summary>How many people must be called.</summary>
    public LinearExpr People =>
        LinearExpr.Sum(PatientCalls.Values.Concat(ClinicianCalls.Values).Select(call => (LinearExpr)call));

    /// <summary>Services with a promise.</summary>
    public IEnumerable<int> Promised() =>
        Enumerable.Range(0, Repair.Routing.ServiceCount).Where(x => RepairLimits.IsPromised(Repair, x));

    private bool IsCalled(RosterReading plan, int patient) =>
        Promised().Any(x => Repair.Patient[x] == patient && !Stands(plan, x));

    private bool Stands(RosterReading plan, int x) =>
        plan.StartOf(x) is { } start
        && Repair.Routing.Routes.Clinician[plan.RouteOf(x)] == Repair.PromisedClinician[x]
        && Math.Abs(start - Repair.PromisedStart[x]) <= Repair.Tolerance;

    private bool IsChanged(RosterReading plan, int clinician) =>
        Enumerable
            .Range(0, Repair.Routing.RouteCount)
            .Any(r => Repair.Routing.Routes.Clinician[r] == clinician && !IsAsPublished(plan, r));

    private bool IsAsPublished(RosterReading plan, int route) =>
        PublishedWays.Of(Repair, route) is { Count: > 0 } ways
            ? ways.All(way => plan.Drives(route, way.From, way.To))
            : !plan.IsUsed(route);
}
