namespace Planner.Coordination;

/// <summary>Why something changes for a visit.</summary>
public enum ChangeReason
{
    /// <summary>The events themselves: its promise could not stand.</summary>
    Disturbed,

    /// <summary>It was not published before.</summary>
    New,

    /// <summary>What comes before it on its route takes longer or is new.</summary>
    Pushed,

    /// <summary>It leaves its clinician or its place to make room.</summary>
    MakesRoom,

    /// <summary>It is not served, because something more important takes its time.</summary>
    Bumped,
}
