using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;
using Planner.Routing;

namespace Planner.Cli;

/// <summary>One run of <c>planner solve</c>.</summary>
internal sealed class SolveRun(
    Terminal terminal,
    SolveInstanceOptions options,
    InstanceFamily? family,
    bool isRelaxed,
    string? target,
    bool asJson
)
{
    public async Task<int> RunAsync(string path, CancellationToken stop)
    {
        InputMistake[] mistakes = target is null ? [] : [.. OutputTarget.Mistakes("--out", target)];
        if (mistakes.Length > 0)
            throw new InvalidInputException(mistakes);
        IPublicInstance instance = InputFile.Read(path, file => PublicInstanceReader.Read(file, family, isRelaxed));
        var watch = new SearchWatch(
            terminal,
            new CostScale(instance.CostUnitsPerUnit, instance.CostUnit),
            new SearchBudget(options.Seconds, options.Iterations)
        );
        SolvedInstance solved = await SolveInstance.RunAsync(InstanceName(path), instance, options, watch, stop);
        watch.Finish();
        watch.Announce($"stopped: {ProofWords.Of(solved.Search.Reason)}");
        if (target is not null)
            AtomicFile.Write(target, stream => instance.WriteSolution(solved.Search.Best, stream));
        if (asJson)
            JsonOutput.Write(terminal.Out, SolvedJson.Of(solved, options));
        else
            WriteWords(solved);
        return ExitCodeOf(solved);
    }

    /// <summary>The file's name without .gz and .json or .vrp.</summary>
    private static string InstanceName(string path)
    {
        string name = Path.GetFileName(path);
        foreach (string ending in (string[])[".gz", ".json", ".vrp", ".txt"])
            name = name.EndsWith(ending, StringComparison.OrdinalIgnoreCase) ? name[..^ending.Length] : name;
        return name;
    }

    private void WriteWords(SolvedInstance solved)
    {
        string parts = string.Join(", ", solved.Parts.Select(part => $"{part.Words} {Number(part.Value)}"));
        string verdict = solved.Feasible ? "feasible" : "not feasible";
        string proof = solved.Search.Proof is { } proven
            ? $", {ProofWords.Of(proven, solved.Instance.CostUnitsPerUnit)}"
            : "";
        terminal.Out.WriteLine(
            $"{solved.Name}: cost {Number(solved.Cost)} {solved.Instance.CostUnit} ({parts}), {verdict}{proof}"
        );
        if (solved.LeftOut > 0)
            terminal.Out.WriteLine(
                FormattableString.Invariant(
                    $"{solved.LeftOut} that had to be served are left out; search longer, unless nobody can serve them all."
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

    private static string Number(decimal value) => FormattableString.Invariant($"{value:0.###}");

    private static int ExitCodeOf(SolvedInstance solved)
    {
        if (solved.Search.Reason == StopReason.Cancelled)
            return ExitCodes.Interrupted;
        return solved.Feasible ? ExitCodes.Done : ExitCodes.Findings;
    }
}
