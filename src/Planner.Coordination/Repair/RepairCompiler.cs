using Planner.Dispatch;
using Planner.Domain;
using Planner.Routing;

namespace Planner.Coordination;

/// <summary>Turns the rest of a day and a budget into the dense repair problem.</summary>
internal static class RepairCompiler
{
    /// <summary>A clinician whom the request no longer knows.</summary>
    private const int Gone = -2;

    public static RepairProblem Compile(RemainingDay day, RepairBudget budget, CompiledProblem compiled)
    {
        RequestFrame frame = compiled.Frame;
        int services = frame.Services.Count;
        var problem = new RepairProblem
        {
            Routing = compiled.Problem,
            Published = [.. frame.Routes.Select(slot => Published(day, slot, frame))],
            PromisedStart = [.. Enumerable.Repeat(int.MinValue, services)],
            PromisedClinician = [.. Enumerable.Repeat(-1, services)],
            Tolerance = TimeGrid.Within(budget.Tolerance),
            MaxShift = budget.MaxShift is { } most ? TimeGrid.Within(most) : RoutingProblem.Unlimited,
            Kept = [.. frame.Services.Select(slot => budget.Kept.Contains(slot.Patient.Id))],
            Freedom = [.. Enumerable.Repeat(RepairFreedom.All, services)],
            Patient = Patients(frame),
            Informed = [.. day.Request.Clinicians.Select(clinician => day.Informed.Contains(clinician.Id))],
            Disturbed = Disturbed(day, frame),
            Priority = [.. day.Request.Visits.Select(visit => visit.Priority)],
        };
        Promise(day, budget, frame, problem);
        return problem;
    }

    private static void Promise(RemainingDay day, RepairBudget budget, RequestFrame frame, RepairProblem problem)
    {
        var clinicians = frame.Request.Clinicians.Index().ToDictionary(c => c.Item.Id, c => c.Index);
        foreach (Promise promise in day.Promises.Where(p => frame.Knows(p.Visit, p.Service)))
        {
            int x = frame.ServiceOf(promise.Visit, promise.Service);
            problem.PromisedStart[x] = frame.Grid.TickNotBefore(promise.Start);
            problem.PromisedClinician[x] = clinicians.GetValueOrDefault(promise.Clinician, Gone);
            bool free = budget.FreeFrom is { } from && promise.Start >= from;
            problem.Freedom[x] = free ? RepairFreedom.All : budget.Freedom;
        }
    }

    private static int[] Published(RemainingDay day, RouteSlot slot, RequestFrame frame) =>
        [
            .. RestOfPlan
                .Promised(day, slot.Clinician.Id, slot.Shift.Id)
                .Where(stop => frame.Knows(stop.Visit, stop.Service))
                .Select(stop => frame.ServiceOf(stop.Visit, stop.Service)),
        ];

    private static int[] Patients(RequestFrame frame)
    {
        var numbers = new Dictionary<PatientId, int>();
        foreach (ServiceSlot slot in frame.Services)
            numbers.TryAdd(slot.Patient.Id, numbers.Count);
        return [.. frame.Services.Select(slot => numbers[slot.Patient.Id])];
    }

    private static bool[] Disturbed(RemainingDay day, RequestFrame frame)
    {
        var disturbed = new bool[frame.Request.Visits.Count];
        foreach (VisitId visit in day.Disturbed.Where(visit => frame.Knows(visit, 0)))
            disturbed[frame.IndexOf(visit)] = true;
        return disturbed;
    }
}
