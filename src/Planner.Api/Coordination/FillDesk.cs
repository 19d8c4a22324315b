using Planner.Coordination;
using Planner.Dispatch;
using Planner.Formats;

namespace Planner.Api;

/// <summary>Asks the waitlist of a plan, a few questions at a time.</summary>
internal sealed class FillDesk(TravelDesk desk, ComputeGate gate)
{
    public Task<FillAnswer> FillAsync(
        PlanDocument document,
        FillQuestion question,
        CancellationToken cancellationToken
    ) => gate.RunAsync(stop => new FillWaitlist(desk).RunAsync(document, question, stop), cancellationToken);

    public Task<SlotAnswer> SlotsAsync(
        PlanDocument document,
        string visit,
        int top,
        int maxShiftMinutes,
        CancellationToken cancellationToken
    ) =>
        gate.RunAsync(
            stop => new FindSlots(desk).ForAsync(document, visit, top, maxShiftMinutes, stop),
            cancellationToken
        );
}
