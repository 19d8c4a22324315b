using NodaTime;
using Planner.CpSat;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Routing;
using Planner.SolverModels;

namespace Planner.Analysis;

/// <summary>
/// The use case "which fleet would serve these visits at the least cost": for each day a pool of day's works of those on duty and
/// of a double of each, the choice among them by set partitioning, and the day planned and checked with the chosen people.
/// </summary>
/// <param name="choose">Makes a CP-SAT engine.</param>
public sealed class FleetWhatIf(
    TravelDesk desk,
    FleetOptions options,
    Func<ICpSatEngine> choose,
    IProgress<WhatIfProgress>? progress = null
)
{
    // Deterministic seconds of the solver: the same answer on every machine that runs the same host.
    private static readonly ModelOptions Limits = new()
    {
        TimeLimit = TimeSpan.FromSeconds(60),
        DeterministicLimit = 10,
    };

    /// <summary>One answer a day; fewer where it was stopped.</summary>
    /// <exception cref="InvalidInputException">No day has visits.</exception>
    /// <exception cref="CpSatEngineException">There is no solver, or it failed.</exception>
    /// <exception cref="RefusedPlanException">The planner made a plan that breaks a rule.</exception>
    public async Task<IReadOnlyList<FleetDay>> RunAsync(PlanRequest request, CancellationToken stop)
    {
        IReadOnlyList<LocalDate> days = ReplayDays.Of(request, options.Replay);
        var network = await Task.Run(() => desk.Open(request.Travel), stop);
        TravelLookup travel = (await TravelDesk.BuildAsync(request, network, stop)).Lookup;
        await using ICpSatEngine engine = choose();
        List<FleetDay> answers = [];
        foreach (LocalDate date in days)
        {
            FleetDay? answer = stop.IsCancellationRequested
                ? null
                : await AnswerAsync(ReplayDays.On(request, date), date, travel, engine, stop);
            if (answer is null)
                break;
            answers.Add(answer);
            progress?.Report(
                new WhatIfProgress("fleet", 1, 1, date, answers.Count, days.Count, answers.Count, days.Count)
            );
        }
        return answers;
    }

    private async Task<FleetDay?> AnswerAsync(
        PlanRequest day,
        LocalDate date,
        TravelLookup travel,
        ICpSatEngine engine,
        CancellationToken stop
    )
    {
        PlanRequest ample = AmpleDay.Of(day);
        CompiledProblem compiled = ProblemCompiler.Compile(ample, travel);
        var pool = new FleetPool(compiled, options);
        int[] today = [.. Duties(compiled, id => !AmpleDay.IsDouble(id))];
        for (var k = 0; k < options.Replay.Seeds; k++)
        {
            pool.Thin(today, options.Replay.Seed + k, stop);
            pool.Thin(Duties(compiled, _ => true), options.Replay.Seed + k, stop);
        }
        var columns = pool.Columns;
        FleetOutcome outcome = await StaffingWhatIfSolver.SolveAsync(Question(compiled, columns), engine, Limits, stop);
        if (stop.IsCancellationRequested)
            return null;
        RoutingSolution assembled = FleetAssembly.Join(
            compiled.Problem,
            outcome.Columns.Select(c => (columns[c].Column.Type, columns[c].Solution))
        );
        var review = new FleetReview(day, ample, compiled, travel, options);
        return review.Of(date, assembled, outcome, columns.Count, stop);
    }

    private static IEnumerable<int> Duties(CompiledProblem compiled, Func<ClinicianId, bool> whose) =>
        compiled.Frame.Routes.Where(slot => whose(slot.Clinician.Id)).Select(slot => slot.Duty).Distinct();

    private static FleetQuestion Question(
        CompiledProblem compiled,
        IReadOnlyList<(FleetColumn Column, RoutingSolution Solution)> columns
    ) =>
        new()
        {
            Visits = compiled.Problem.Visits,
            Relations = compiled.Problem.Relations,
            Columns = [.. columns.Select(c => c.Column)],
            Most = [.. Enumerable.Repeat(1, compiled.Frame.Duties.Count)],
        };
}
