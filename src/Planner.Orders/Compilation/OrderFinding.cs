using NodaTime;

namespace Planner.Orders;

/// <summary>Something about a compiled order that a scheduler has to know; it refuses nothing.</summary>
/// <param name="Position">Where the part stands in the order's text, from 1.</param>
/// <param name="Week">First day of the order week it is about.</param>
public sealed record OrderFinding(OrderFindingKind Kind, int Position, LocalDate Week, string Message);
