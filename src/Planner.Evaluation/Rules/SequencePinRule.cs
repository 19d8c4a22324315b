using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>The served visits of a sequence pin are the first stops of its shift's route, in the pin's order.</summary>
internal sealed class SequencePinRule : IPlanRule
{
    public IEnumerable<Violation> Check(PlanFacts facts) =>
        facts.Request.Pins.Sequences.SelectMany(pin => Check(facts, pin));

    private static IEnumerable<Violation> Check(PlanFacts facts, SequencePin pin)
    {
        StopFacts[] served = [.. pin.Visits.SelectMany(v => facts.Served[v])];
        foreach (StopFacts stop in served.Where(s => facts.RouteOf(s) is { } route && route.Shift.Id != pin.Shift))
            yield return Broken(pin, stop, $"Visit {stop.Planned.Visit} is pinned to shift {pin.Shift}.");
        StopFacts[] here = [.. served.Where(s => facts.RouteOf(s)?.Shift.Id == pin.Shift)];
        for (int rank = 0; rank < here.Length; rank++)
            if (here[rank].Index != rank)
                yield return Broken(
                    pin,
                    here[rank],
                    $"Visit {here[rank].Planned.Visit} is stop {here[rank].Index + 1} of shift {pin.Shift}; it is pinned to be "
                        + $"stop {rank + 1}."
                );
    }

    private static Violation Broken(SequencePin pin, StopFacts stop, string message) =>
        new(RuleCodes.SequencePin, message)
        {
            Clinician = stop.Route.Clinician,
            Shift = pin.Shift,
            Visit = stop.Planned.Visit,
            Amount = 1,
            Unit = "stops",
        };
}
