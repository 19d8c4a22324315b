using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;
using Planner.Routing;

namespace Planner.Cli;

/// <summary>One run of <c>planner solve</c>.</summary>
internal sealed class SolveRun(Terminal terminal, SolveInstanceOptions options, string? target, bool asJson)
{
    /// <summary>Cost units in one unit of an HHCRSP instance: thousandths, three terms of a third each.</summary>
    private const double CostUnitsPerUnit = 3000;

    public async Task<int> RunAsync(string path, CancellationToken stop)
    {
        InputMistake[] mistakes = target is null ? [] : [.. OutputTarget.Mistakes("--out", target)];
        if (mistakes.Length > 0)
            throw new InvalidInputException(mistakes);
        var watch = new SearchWatch(terminal, CostUnitsPerUnit, new SearchBudget(options.Seconds, options.Iterations));
        HhcrspInstance instance = InputFile.Read(path, HhcrspReader.Read);
        SolvedInstance solved = await SolveInstance.RunAsync(InstanceName(path), instance, options, watch, stop);
        watch.Finish();
        if (target is not null)
            AtomicFile.Write(target, stream => HhcrspSolutionWriter.Write(solved.Instance, solved.Search.Best, stream));
        if (asJson)
            JsonOutput.Write(terminal.Out, SolvedJson.Of(solved, options, CostUnitsPerUnit));
        else
            WriteWords(solved);
        return ExitCodeOf(solved);
    }

    /// <summary>The file's name without .gz and .json.</summary>
    private static string InstanceName(string path)
    {
        string name = Path.GetFileName(path);
        foreach (string ending in (string[])[".gz", ".json"])
            name = name.EndsWith(ending, StringComparison.OrdinalIgnoreCase) ? name[..^ending.Length] : name;
        return name;
    }

    private void WriteWords(SolvedInstance solved)
    {
        string proof = solved.Search.Proof is { } proven ? $", {ProofWords.Of(proven, CostUnitsPerUnit)}" : "";
        terminal.Out.WriteLine(
            FormattableString.Invariant(
                $"{solved.Name}: cost {solved.Cost:0.000} (travel {solved.Travel:0.000}, tardiness {solved.Tardiness:0.000}, highest tardiness {solved.MaxTardiness:0.000}), {(solved.Feasible ? "feasible" : "not feasible")}{proof}"
            )
        );
        foreach (string violation in solved.Violations)
            terminal.Out.WriteLine(violation);
        terminal.Out.WriteLine(
            target is null
                ? "Next: add --out FILE to keep the solution."
                : $"Wrote {target}. Next: judge it with the family's own validator."
        );
    }

    private static int ExitCodeOf(SolvedInstance solved)
    {
        if (solved.Search.Reason == StopReason.Cancelled)
            return ExitCodes.Interrupted;
        return solved.Feasible ? ExitCodes.Done : ExitCodes.Findings;
    }
}
