using System.Diagnostics;
using Planner.Analysis;

namespace Planner.Cli;

/// <summary>Shows replays on stderr: a live line on a terminal, a line every 5 s elsewhere. Called from any thread.</summary>
internal sealed class WhatIfWatch(Terminal terminal) : IProgress<WhatIfProgress>
{
    private static readonly TimeSpan LineEvery = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LiveEvery = TimeSpan.FromSeconds(0.1);
    private const int LiveWidth = 110;

    private readonly Lock _turn = new();
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private TimeSpan _next = TimeSpan.Zero;
    private bool _hasLiveLine;

    public void Report(WhatIfProgress value)
    {
        lock (_turn)
        {
            if (_clock.Elapsed < _next && value.SearchesDone < value.Searches)
                return;
            _next = _clock.Elapsed + (terminal.IsInteractive ? LiveEvery : LineEvery);
            string line = FormattableString.Invariant(
                $"{terminal.Clock.Elapsed.TotalSeconds, 6:0.0} s  day {value.Day} of {value.Days} ({value.Date:uuuu-MM-dd})  {Side(value)}  search {value.SearchesDone} of {value.Searches}"
            );
            terminal.Error.Write(terminal.IsInteractive ? $"\r{line}".PadRight(LiveWidth) : line + Environment.NewLine);
            _hasLiveLine = terminal.IsInteractive;
        }
    }

    /// <summary>Ends the live line, so that what follows stands on a line of its own.</summary>
    public void Finish()
    {
        lock (_turn)
            if (_hasLiveLine)
                terminal.Error.WriteLine();
    }

    private static string Side(WhatIfProgress value) =>
        value.Scenario == 0
            ? "unchanged"
            : FormattableString.Invariant($"scenario {value.Scenario} of {value.Scenarios} ({value.Side})");
}
