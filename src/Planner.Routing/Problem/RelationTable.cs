namespace Planner.Routing;

/// <summary>Relations of services. They bind when all services concerned are served.</summary>
public sealed record RelationTable
{
    /// <summary>start[To[k]] - start[From[k]] lies in [Min[k], Max[k]] (Max Unlimited = open). Simultaneous: 0, 0.</summary>
    public required int[] From { get; init; }
    public required int[] To { get; init; }
    public required int[] Min { get; init; }
    public required int[] Max { get; init; }

    /// <summary>The served services of each group have one clinician.</summary>
    public required int[][] SameClinician { get; init; }

    /// <summary>The served services of each group have pairwise different clinicians.</summary>
    public required int[][] DifferentClinician { get; init; }
    public required ClinicianCap[] Caps { get; init; }

    /// <summary>
    /// Services of one group have equally many windows; the served ones start in windows of the same index (counted from 0 per
    /// service). A service stands in at most one group.
    /// </summary>
    public int[][] SameWindow { get; init; } = [];

    public static RelationTable None { get; } =
        new()
        {
            From = [],
            To = [],
            Min = [],
            Max = [],
            SameClinician = [],
            DifferentClinician = [],
            Caps = [],
        };
}
