using NodaTime;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>Who is asked for which open slot.</summary>
/// <param name="At">When the first offers are made.</param>
/// <param name="Waiting">Entries with a time on the planned days.</param>
/// <param name="Elsewhere">Entries that wait for other days.</param>
public sealed record FillAnswer(
    PlanRequest Request,
    Instant At,
    IReadOnlyList<RankedSlot> Slots,
    int Waiting,
    int Elsewhere
);
