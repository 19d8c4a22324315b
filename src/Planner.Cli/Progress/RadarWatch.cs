using System.Diagnostics;
using Planner.Coordination;

namespace Planner.Cli;

/// <summary>Shows simulated call-outs on stderr: a live line on a terminal, a line every 5 s elsewhere. Called from any thread.</summary>
internal sealed class RadarWatch(Terminal terminal) : IProgress<RadarProgress>
{
    private static readonly TimeSpan LineEvery = TimeSpan.FromSeconds(5);
    private const int LiveWidth = 60;

    private readonly Lock _turn = new();
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private TimeSpan _next = TimeSpan.Zero;
    private int _shown;

    public void Report(RadarProgress value)
    {
        lock (_turn)
        {
            bool isDue = terminal.IsInteractive || _clock.Elapsed >= _next || value.Done == value.All;
            if (value.All == 0 || value.Done < _shown || !isDue)
                return;
            (_shown, _next) = (value.Done, _clock.Elapsed + LineEvery);
            string line = FormattableString.Invariant(
                $"{terminal.Clock.Elapsed.TotalSeconds, 6:0.0} s  call-out {value.Done} of {value.All} repaired"
            );
            terminal.Error.Write(terminal.IsInteractive ? $"\r{line}".PadRight(LiveWidth) : line + Environment.NewLine);
        }
    }

    /// <summary>Ends the live line, so that what follows stands on a line of its own.</summary>
    public void Finish()
    {
        lock (_turn)
            if (terminal.IsInteractive && _next > TimeSpan.Zero)
                terminal.Error.WriteLine();
    }
}
