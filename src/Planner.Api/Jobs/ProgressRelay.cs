using Planner.Dispatch;

namespace Planner.Api;

/// <summary>Hands the search's reports on as events: better plans and progress, each at most four times a second.</summary>
internal sealed class ProgressRelay(Action<string, ProgressView> tell, TimeProvider time) : IProgress<RosterProgress>
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);
    private readonly Lock _gate = new();
    private RosterPhase? _phase;
    private bool _isBetter;
    private long? _told;
    private long? _toldBetter;

    public void Report(RosterProgress value)
    {
        lock (_gate)
        {
            _isBetter |= value.Search?.Incumbent is not null;
            if (value.Phase == _phase && !IsDue(_isBetter ? _toldBetter : _told))
                return;
            tell(_isBetter ? "better" : "progress", ProgressView.Of(value));
            _told = time.GetTimestamp();
            _toldBetter = _isBetter ? _told : _toldBetter;
            (_phase, _isBetter) = (value.Phase, false);
        }
    }

    private bool IsDue(long? told) => told is null || time.GetElapsedTime(told.Value) >= Pause;
}
