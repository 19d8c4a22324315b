using System.Globalization;

namespace Planner.Quality;

/// <summary>Runs <c>planner solve</c> on public instances, each run a process of its own, and keeps what came of it.</summary>
public sealed class QualityRuns(QualityOptions options, TextWriter log)
{
    private readonly OutsideJudge? judge = options.Judge is { } command ? new OutsideJudge(command) : null;
    private readonly SolutionShelf? shelf = options.Solutions is { } folder ? new SolutionShelf(folder) : null;
    private readonly Dictionary<string, double> known = BestKnown
        .Read(options.Instances)
        .ToDictionary(k => k.Instance, k => k.Cost, StringComparer.Ordinal);

    /// <returns>The runs asked for, those that stood in the table before included.</returns>
    public async Task<IReadOnlyList<QualityRun>> RunAsync()
    {
        string version = options.Label ?? (await CommandLine.RunAsync(options.Planner, "--version")).Output.Trim();
        var done = RunFile.Read(options.Csv).ToDictionary(r => r.Key, StringComparer.Ordinal);
        var runs = new List<QualityRun>();
        foreach ((BenchmarkInstance instance, double seconds, int seed) in RunPlan.Of(options))
        {
            QualityRun wanted = Blank(version, instance, seconds, seed);
            if (!done.TryGetValue(wanted.Key, out QualityRun? run))
                run = await RunOneAsync(wanted);
            runs.Add(run);
        }
        return runs;
    }

    private QualityRun Blank(string version, BenchmarkInstance instance, double seconds, int seed) =>
        new(
            version,
            instance,
            seconds,
            options.Iterations ?? 0,
            options.Workers,
            seed,
            double.NaN,
            known.GetValueOrDefault(instance.Name, double.NaN),
            1,
            "",
            0,
            0,
            double.NaN,
            double.NaN,
            0,
            0
        );

    private async Task<QualityRun> RunOneAsync(QualityRun blank)
    {
        string file = blank.Instance.FileIn(options.Instances);
        string solution = Path.Combine(Path.GetTempPath(), $"planner-quality-{Environment.ProcessId}.solution");
        FinishedProcess ended = await CommandLine.RunAsync(options.Planner, Arguments(blank, file, solution));
        QualityRun run = blank with { Wall = ended.Wall, PeakMemoryMb = ended.PeakMemoryMb };
        if (SolveReport.Read(ended.Output) is { } report)
            run = await KeepAsync(Told(run, report), report, file, solution);
        else
            log.WriteLine($"{run.Instance.Name}: exit {ended.ExitCode}: {ended.Errors.Trim()}");
        File.Delete(solution);
        Log(run);
        return run;
    }

    private IEnumerable<string> Arguments(QualityRun run, string file, string solution)
    {
        string budget = options.Iterations is { } count
            ? count.ToString(CultureInfo.InvariantCulture)
            : run.Budget.ToString(CultureInfo.InvariantCulture);
        return
        [
            "solve",
            file,
            options.Iterations is null ? "--seconds" : "--iterations",
            budget,
            "--seed",
            run.Seed.ToString(CultureInfo.InvariantCulture),
            "--workers",
            run.Workers.ToString(CultureInfo.InvariantCulture),
            "--json",
            "--out",
            solution,
        ];
    }

    /// <summary>The search counts from its own start; what the command took besides is added in front.</summary>
    private static QualityRun Told(QualityRun run, SolveReport report)
    {
        double before = run.Wall - report.Seconds;
        return run with
        {
            Cost = report.Feasible ? report.Cost : double.NaN,
            Violations = report.Feasible ? 0 : 1,
            Evaluations = report.Evaluations,
            EvaluationsPerSecond = report.Evaluations / Math.Max(report.Seconds, 0.001),
            FirstFeasible = before + report.FirstFeasible,
            BestFoundAt = report.Trace.Count > 0 ? before + report.Trace[^1].Seconds : double.NaN,
        };
    }

    private async Task<QualityRun> KeepAsync(QualityRun run, SolveReport report, string file, string solution)
    {
        if (judge is not null && File.Exists(solution))
        {
            (int violations, string verdict) = await judge.JudgeAsync(file, solution, report.Cost);
            run = run with { Violations = Math.Max(violations, run.Violations), Judge = verdict };
        }
        if (run.Violations == 0)
            shelf?.Offer(run, solution);
        double before = run.Wall - report.Seconds;
        TraceFile.Append(options.Csv, run, report.Trace.Select(p => p with { Seconds = p.Seconds + before }));
        RunFile.Append(options.Csv, run);
        return run;
    }

    private void Log(QualityRun run) =>
        log.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{run.Instance.Name} seed {run.Seed}: {run.Cost:0.000}, gap {run.Gap:0.00} %, {run.Violations} violations {run.Judge}, best after {run.BestFoundAt:0.0} s of {run.Wall:0.0} s, {run.EvaluationsPerSecond / 1e6:0.00} M evaluations/s, {run.PeakMemoryMb:0} MB"
            )
        );
}
