using NodaTime;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>What is asked of a plan's waitlist.</summary>
public sealed record FillQuestion
{
    /// <summary>CLINICIAN@FROM-TO; null = every slot that the plan leaves open.</summary>
    public string? Slot { get; init; }

    /// <summary>How many candidates are told per slot.</summary>
    public int Top { get; init; } = 5;

    /// <summary>Least length of an open slot, in minutes.</summary>
    public int LeastMinutes { get; init; } = 30;

    /// <summary>When the first offer is made; null = half an hour before the first shift begins.</summary>
    public Instant? At { get; init; }

    /// <summary>Orders with the episodes of those who wait, for the clocks that run; null = latest dates alone.</summary>
    public OrdersDocument? Orders { get; init; }

    /// <summary>Nobody's planned start moves by more, in minutes.</summary>
    public int MaxShiftMinutes { get; init; } = 15;
}
