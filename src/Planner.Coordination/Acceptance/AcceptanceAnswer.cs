using NodaTime;
using Planner.Domain;
using Planner.Orders;

namespace Planner.Coordination;

/// <summary>The answer to a referral with everything it rests on.</summary>
/// <param name="Clock">By when the first visit has to be made, or null where no rule says.</param>
/// <param name="FirstSlot">The earliest first visit that fits, or null.</param>
/// <param name="Conditions">What would have to be agreed; empty for a plain yes.</param>
/// <param name="Reasons">Why, in plain words.</param>
/// <param name="Rule">The rule that asks for all this to be written down, in the version of the day.</param>
public sealed record AcceptanceAnswer(
    Referral Referral,
    Instant At,
    AcceptanceDecision Decision,
    OpenClock? Clock,
    AcceptanceSlot? FirstSlot,
    IReadOnlyList<NeedAnswer> Needs,
    IReadOnlyList<StaffingFact> Staffing,
    IReadOnlyList<string> Conditions,
    IReadOnlyList<string> Reasons,
    RegulatoryRule? Rule
)
{
    /// <summary>First and last planned day that was looked at.</summary>
    public required (LocalDate From, LocalDate To) Days { get; init; }
    public required DateTimeZone Zone { get; init; }

    /// <summary>SHA-256 of the agency's request that was asked.</summary>
    public required string InputHash { get; init; }
}
