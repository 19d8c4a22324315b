namespace Planner.Dispatch;

/// <summary>Why a step is not taken.</summary>
public enum LifeRefusal
{
    /// <summary>The visit is there already.</summary>
    AlreadyThere,

    /// <summary>No such step exists, whoever asks.</summary>
    Impossible,

    /// <summary>The step exists, for others.</summary>
    NotPermitted,

    /// <summary>A reason has to be given.</summary>
    ReasonMissing,

    /// <summary>The reason is none of this step's.</summary>
    ReasonUnknown,

    /// <summary>The reason says too little without words.</summary>
    TextMissing,
}
