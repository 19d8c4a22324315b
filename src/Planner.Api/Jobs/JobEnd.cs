namespace Planner.Api;

/// <summary>Why a search was ended from outside.</summary>
public enum JobEnd
{
    /// <summary>It was not.</summary>
    None,

    /// <summary>Somebody asked for it; the best that was found is kept.</summary>
    Asked,

    /// <summary>The time that any job may take is over; the best that was found is kept.</summary>
    TimedOut,

    /// <summary>The service ends; somebody else goes on.</summary>
    HandedBack,

    /// <summary>Somebody else has the job; nothing is written.</summary>
    Lost,
}
