using NodaTime;
using Planner.Dispatch;
using Planner.Domain;

namespace Planner.Analysis;

/// <summary>
/// The use case "what would these days have looked like": every day is planned as it is and with each scenario's changes, with
/// the same seeds and the same budget, and compared day by day (<see cref="DayContest"/> says how the sides are kept fair).
/// </summary>
public sealed class WhatIf(TravelDesk desk, WhatIfOptions options, IProgress<WhatIfProgress>? progress = null)
{
    /// <param name="stop">Ends the run; replays that are finished by then are reported.</param>
    /// <exception cref="InvalidInputException">Every mistake of the scenarios at once.</exception>
    /// <exception cref="NetworkNotFoundException">The road network is nowhere to be found.</exception>
    /// <exception cref="RefusedPlanException">The planner made a plan that breaks a rule.</exception>
    public async Task<WhatIfReport> RunAsync(PlanRequest request, ScenarioFile file, CancellationToken stop)
    {
        var scenarios = new ScenarioRequests(request, file);
        scenarios.Check();
        IReadOnlyList<LocalDate> days = ReplayDays.Of(scenarios.Unchanged(0), options);
        Replicate[] replicates = [.. Enumerable.Range(0, options.Seeds).Select(k => Replicate.Of(scenarios, file, k))];
        TravelLookup travel = await TravelAsync(replicates, stop);
        var replays = new Replays(replicates, days, travel, options, file, progress);
        var done = await replays.RunAsync(stop);
        return new WhatIfReport
        {
            Name = file.Name,
            Agency = request.Agency.Name,
            Days = days,
            Options = options,
            Replays = done.Count,
            ReplaysAsked = days.Count * options.Seeds,
            Outcomes = done.Count == 0 ? [] : [.. file.Scenarios.Select((s, i) => Outcome(s.Name, i + 1, done))],
        };
    }

    private static ScenarioOutcome Outcome(string name, int side, IReadOnlyList<IReadOnlyList<DayFigures>> replays) =>
        ScenarioOutcomes.Of(name, [.. replays.Select(sides => (sides[0], sides[side]))]);

    // One matrix for every side: each of them asks it for its own places.
    private async Task<TravelLookup> TravelAsync(Replicate[] replicates, CancellationToken stop)
    {
        PlanRequest[] all = [.. replicates.SelectMany(r => r.Sides)];
        PlanRequest everywhere = all[0] with
        {
            Clinicians = [.. all.SelectMany(r => r.Clinicians)],
            Patients = [.. all.SelectMany(r => r.Patients)],
            Visits = [.. all.SelectMany(r => r.Visits)],
        };
        var network = await Task.Run(() => desk.Open(everywhere.Travel), stop);
        return (await TravelDesk.BuildAsync(everywhere, network, stop)).Lookup;
    }
}
