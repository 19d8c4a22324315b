namespace Planner.Formats;

/// <summary>What a clinician does between visits.</summary>
internal enum TimelineActivity
{
    Travel,
    Waiting,
    Break,
}
