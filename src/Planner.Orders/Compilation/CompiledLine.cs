using Planner.Domain;

namespace Planner.Orders;

/// <summary>What one discipline of an order comes to.</summary>
/// <param name="Disciplines">Who may make the visits; the first is the discipline ordered.</param>
/// <param name="Weeks">In order of time.</param>
/// <param name="Prn">The cap of as-needed visits, or null.</param>
public sealed record CompiledLine(
    IReadOnlyList<Discipline> Disciplines,
    IReadOnlyList<OrderWeek> Weeks,
    PrnAllowance? Prn
)
{
    /// <summary>Visits ordered in all, PRN left out.</summary>
    public int Ordered => Weeks.Sum(w => w.Ordered);

    /// <summary>Visits that can be made in all, PRN left out.</summary>
    public int Expected => Weeks.Sum(w => w.Expected);
}
