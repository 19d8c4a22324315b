using System.Diagnostics;

namespace Planner.Quality;

/// <summary>Runs a command to its end and measures it from outside.</summary>
public static class CommandLine
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);

    public static async Task<FinishedProcess> RunAsync(string program, params IEnumerable<string> arguments)
    {
        var settings = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var watch = Stopwatch.StartNew();
        using Process process =
            Process.Start(settings) ?? throw new InvalidOperationException($"{program} did not start.");
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        long peak = await PeakAsync(process);
        double wall = watch.Elapsed.TotalSeconds;
        return new FinishedProcess(process.ExitCode, await output, await errors, wall, peak / 1048576.0);
    }

    /// <summary>Looks at the process until it ends: afterwards nobody can tell what it used.</summary>
    private static async Task<long> PeakAsync(Process process)
    {
        long peak = 0;
        Task end = process.WaitForExitAsync();
        while (await Task.WhenAny(end, Task.Delay(Look)) != end)
        {
            peak = Math.Max(peak, PeakSoFar(process));
        }
        return peak;
    }

    /// <summary>0 where it ended in this very moment.</summary>
    private static long PeakSoFar(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }
}
