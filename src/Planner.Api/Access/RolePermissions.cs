using static Planner.Api.Permission;

namespace Planner.Api;

/// <summary>Who may do what: the one table.</summary>
public static class RolePermissions
{
    private static readonly Dictionary<Role, HashSet<Permission>> Table = new()
    {
        [Role.Manager] = [.. Enum.GetValues<Permission>().Except([ReadOwnDay])],
        [Role.Dispatcher] =
        [
            ReadAgency,
            ChangeAgency,
            HandleVisits,
            ApproveRequests,
            ReadPlans,
            MakePlans,
            EditPlans,
            PublishPlans,
            Coordinate,
            Analyse,
            SendEvents,
            ImportData,
            RecordVisits,
            OwnSession,
            BreakGlass,
        ],
        [Role.Coordinator] =
        [
            ReadAgency,
            ChangeAgency,
            HandleVisits,
            ReadPlans,
            Coordinate,
            Analyse,
            SendEvents,
            OwnSession,
            BreakGlass,
        ],
        [Role.Analyst] = [ReadAgency, ReadPlans, Analyse, OwnSession],
        [Role.Clinician] = [ReadOwnDay, RecordVisits, HandleVisits, OwnSession, BreakGlass],
        [Role.Integration] = [ReadAgency, ChangeAgency, ReadPlans, SendEvents, ImportData, RecordVisits, OwnSession],
    };

    // What a clinician may read besides while the glass is broken.
    private static readonly HashSet<Permission> BrokenGlass = [ReadAgency, ReadPlans];

    public static bool Has(Role role, Permission permission, bool isGlassBroken = false) =>
        Table[role].Contains(permission) || (isGlassBroken && BrokenGlass.Contains(permission));
}
