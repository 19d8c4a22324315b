using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// Paid minutes of a shift: up to its soft end, without mandatory breaks.
/// </summary>
internal static class PaidTime
{
    public static Duration Of(Shift shift) =>
        shift.Breaks.Where(b => b.Mandatory).Aggregate(shift.SoftEnd - shift.Start, (left, b) => left - b.Length);
}
