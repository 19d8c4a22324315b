using NodaTime;
using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>Why a visit is made by whom and when.</summary>
/// <param name="Start">When it starts.</param>
/// <param name="Own">What it adds to the cost by itself.</param>
/// <param name="Saved">What the plan would save without it, by term, everybody else keeping order and getting the best times.</param>
/// <param name="Binding">What holds the start where it is, one line each.</param>
/// <param name="Others">Every other clinician, those that could do it first, the cheapest first.</param>
public sealed record ServedExplanation(
    VisitId Visit,
    IReadOnlyList<ClinicianId> Clinicians,
    Instant Start,
    IReadOnlyList<TermChange> Own,
    IReadOnlyList<TermChange> Saved,
    IReadOnlyList<TimeReason> Binding,
    IReadOnlyList<ClinicianAnswer> Others
);
