using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// The disciplines that share a kind of work, and their part of the staff in percent.
/// </summary>
internal sealed record CareGroup(
    string Name,
    IReadOnlyList<(Discipline Discipline, int StaffPercent)> Staff,
    IReadOnlyList<VisitKind> Kinds
)
{
    public bool Holds(Discipline discipline) => Staff.Any(s => s.Discipline == discipline);
}
