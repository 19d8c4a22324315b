namespace Planner.Domain;

/// <summary>
/// At most this many different clinicians of a discipline see the patient in the episode, those of the history included.
/// </summary>
public sealed record ContinuityCap(Discipline Discipline, int MaxClinicians);
