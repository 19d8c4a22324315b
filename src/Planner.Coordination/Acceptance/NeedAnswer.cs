using Planner.Domain;

namespace Planner.Coordination;

/// <summary>What the agency can do about one need of a referral.</summary>
/// <param name="Disciplines">Who may make the visits.</param>
/// <param name="Asked">Most visits that any order week asks for.</param>
/// <param name="Sustainable">Visits that fit into the planned days beside everything planned, each on a day of its own.</param>
/// <param name="OpenDays">Planned days, of the seven from the first visit on, on which the patient can be visited.</param>
/// <param name="Qualified">Clinicians of the disciplines who hold every skill.</param>
/// <param name="Slots">The visits that fit, in order of time.</param>
public sealed record NeedAnswer(
    CareOrder Need,
    IReadOnlyList<Discipline> Disciplines,
    int Asked,
    int Sustainable,
    int OpenDays,
    IReadOnlyList<ClinicianId> Qualified,
    IReadOnlyList<AcceptanceSlot> Slots
);
