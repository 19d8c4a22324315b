using NodaTime;
using Planner.Domain;
using Planner.Evaluation;
using Planner.TestKit;

namespace Planner.Coordination.Tests;

/// <summary>Whatever happens to whatever day (tiny ones, in which everything lies within two minutes): nothing is proposed that a judge refuses.</summary>
public sealed class RepairPropertyTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData(3, null)]
    [InlineData(null, 30)]
    [InlineData(2, 20)]
    public void ProposalsKeepTheRulesAndTheBudget(int? people, int? seconds)
    {
        var faults = new List<string>();
        for (var seed = 1; seed <= 60; seed++)
            faults.AddRange(Faults(seed, people, seconds).Select(fault => $"seed {seed}: {fault}"));
        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults.Take(10)));
    }

    private static IEnumerable<string> Faults(int seed, int? people, int? seconds)
    {
        PublishedDay published = PublishedDay.Searched(TinyRequests.Random(seed), 300);
        if (Disturb(published, seed) is not { } day)
            yield break;
        var budget = new RepairBudget
        {
            MaxPeople = people,
            MaxShift = seconds is { } most ? Duration.FromSeconds(most) : null,
            Tolerance = Duration.FromSeconds(5),
        };
        RepairOutcome outcome = day.Repaired(budget);
        foreach (Violation refused in outcome.Refused)
            yield return $"refused: {refused.Message}";
        foreach (RepairProposal proposal in outcome.Proposals)
        {
            foreach (Violation violation in SolutionChecker.Check(day.Request, proposal.Plan, day.Travel))
                yield return violation.Message;
            if (proposal.Calls.Count > (people ?? int.MaxValue))
                yield return $"{proposal.Calls.Count} calls";
            var done = day.Past.SelectMany(route => route.Stops).Select(stop => stop.Visit).ToHashSet();
            if (proposal.Plan.Routes.SelectMany(route => route.Stops).Any(stop => done.Contains(stop.Visit)))
                yield return "the past is planned again";
        }
    }

    /// <summary>By turns somebody calls out, begins late, or a visit is cancelled; null where nothing is published.</summary>
    private static RemainingDay? Disturb(PublishedDay published, int seed)
    {
        if (published.Document.Plan.Routes is not [var route, ..])
            return null;
        Instant now = route.Departure - Duration.FromSeconds(5);
        PlanEvent what = (seed % 3) switch
        {
            0 => new ClinicianOut(SmallDay.Id(), now, route.Clinician),
            1 => new VisitCancelled(SmallDay.Id(), now, route.Stops[^1].Visit),
            _ => new ClinicianLate(SmallDay.Id(), now, route.Clinician, route.Departure + Duration.FromSeconds(8)),
        };
        return published.At(now, what);
    }
}
