using NodaTime;

namespace Planner.Orders;

/// <summary>As-needed visits: at most <see cref="Cap"/> from one day to another, both included, when one of the signs shows.</summary>
public sealed record PrnAllowance(
    int Cap,
    IReadOnlyList<string> Signs,
    LocalDate From,
    LocalDate To,
    FrequencyPart Part
);
