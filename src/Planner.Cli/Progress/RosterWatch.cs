using Planner.Dispatch;

namespace Planner.Cli;

/// <summary>Shows a planning run on stderr: a line for each phase, the search as <see cref="SearchWatch"/> does.</summary>
internal sealed class RosterWatch(Terminal terminal, SearchBudget budget) : IProgress<RosterProgress>
{
    private readonly SearchWatch _search = new(
        terminal,
        new CostScale(CostUnits.PerMinuteEquivalent, "minute-equivalents"),
        budget
    );
    private RosterPhase? _phase;
    private bool _hasFirstPlan;

    public void Report(RosterProgress value)
    {
        if (value.Phase != _phase)
            _search.Announce(Words(value.Phase));
        _phase = value.Phase;
        if (value.Search is not { } state)
            return;
        if (!_hasFirstPlan)
            _search.Announce("first plan");
        _hasFirstPlan = true;
        _search.Report(state);
    }

    public void Finish() => _search.Finish();

    private static string Words(RosterPhase phase) =>
        phase switch
        {
            RosterPhase.Roads => "reading the roads",
            RosterPhase.Matrix => "travel between all places",
            RosterPhase.Search => "searching",
            RosterPhase.Timing => "choosing the best times",
            _ => "checking every rule",
        };
}
