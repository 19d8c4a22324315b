using NodaTime;
using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>
/// The two services of a visit start together and have different clinicians; both or none are served.
/// </summary>
internal sealed class TwoCliniciansRule : IPlanRule
{
    public IEnumerable<Violation> Check(PlanFacts facts) =>
        facts.Request.Visits.Where(v => v.Services.Count > 1).SelectMany(v => Check(facts, v));

    private static IEnumerable<Violation> Check(PlanFacts facts, Visit visit)
    {
        StopFacts[] stops = [.. facts.Served[visit.Id].DistinctBy(s => s.Planned.Service)];
        if (stops.Length == 0)
            yield break;
        if (stops.Length < visit.Services.Count)
        {
            yield return Broken(stops[0], $"Only one service of visit {visit.Id} is served.", 1, "services");
            yield break;
        }
        Duration apart = stops.Max(s => s.Planned.Start) - stops.Min(s => s.Planned.Start);
        if (apart != Duration.Zero)
            yield return Broken(
                stops[0],
                $"The services of visit {visit.Id} start {PlanWords.Span(apart)} apart.",
                Math.Round(Durations.Minutes(apart), 6),
                "minutes"
            );
        if (AreSound(facts, stops) && stops.DistinctBy(s => s.Route.Clinician).Count() < stops.Length)
            yield return Broken(stops[0], $"One clinician does both services of visit {visit.Id}.", 1, "clinicians");
    }

    private static bool AreSound(PlanFacts facts, StopFacts[] stops) => stops.All(s => facts.RouteOf(s) is not null);

    private static Violation Broken(StopFacts stop, string message, decimal amount, string unit) =>
        new(RuleCodes.TwoClinicians, message)
        {
            Clinician = stop.Route.Clinician,
            Shift = stop.Route.Shift,
            Visit = stop.Planned.Visit,
            Amount = amount,
            Unit = unit,
        };
}
