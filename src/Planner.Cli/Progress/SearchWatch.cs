using System.Diagnostics;
using Planner.Routing;

namespace Planner.Cli;

/// <summary>
/// Shows a running search on stderr: a live bar on a terminal, a line every 5 s elsewhere. Called from any thread.
/// </summary>
internal sealed class SearchWatch(Terminal terminal, CostScale scale, SearchBudget budget) : IProgress<SearchProgress>
{
    private static readonly TimeSpan LineEvery = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LiveEvery = TimeSpan.FromSeconds(0.1);
    private const int LiveWidth = 110;

    private readonly Lock _turn = new();
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private TimeSpan _next = TimeSpan.Zero;
    private bool _hasLiveLine;
    private TimeSpan? _before;

    /// <summary>A line of its own with the time since the command began: a phase begins or ends.</summary>
    public void Announce(string words)
    {
        lock (_turn)
        {
            EndLiveLine();
            terminal.Error.WriteLine(
                FormattableString.Invariant($"{terminal.Clock.Elapsed.TotalSeconds, 6:0.0} s  {words}")
            );
        }
    }

    public void Report(SearchProgress value)
    {
        lock (_turn)
        {
            if (_clock.Elapsed < _next && value.Bound is null)
                return;
            _next = _clock.Elapsed + (terminal.IsInteractive ? LiveEvery : LineEvery);
            string line = SearchLines.Of(value, Now(value), scale);
            terminal.Error.Write(
                terminal.IsInteractive
                    ? $"\r{budget.Bar(value)} {line}".PadRight(LiveWidth)
                    : line + Environment.NewLine
            );
            _hasLiveLine = terminal.IsInteractive;
        }
    }

    /// <summary>Ends the live line, so that what follows stands on a line of its own.</summary>
    public void Finish()
    {
        lock (_turn)
            EndLiveLine();
    }

    // The search counts from its own beginning; people see one clock, the command's.
    private TimeSpan Now(SearchProgress value)
    {
        TimeSpan before = _before ??= terminal.Clock.Elapsed - value.Elapsed;
        return value.Elapsed + (before > TimeSpan.Zero ? before : TimeSpan.Zero);
    }

    private void EndLiveLine()
    {
        if (_hasLiveLine)
            terminal.Error.WriteLine();
        _hasLiveLine = false;
    }
}
