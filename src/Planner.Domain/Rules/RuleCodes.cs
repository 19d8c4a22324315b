namespace Planner.Domain;

/// <summary>
/// Stable codes of the hard rules; exact definitions in solver-models/decisions/0002.
/// </summary>
public static class RuleCodes
{
    /// <summary>The clinician has one of the service's disciplines.</summary>
    public const string Discipline = "discipline";

    /// <summary>The clinician holds every all-of skill and one any-of skill at the level.</summary>
    public const string Skill = "skill";

    /// <summary>The credential that is needed is valid on the day.</summary>
    public const string CredentialExpired = "credential-expired";

    /// <summary>Only required clinicians come where any are named.</summary>
    public const string RequiredClinician = "required-clinician";

    /// <summary>Excluded clinicians never come.</summary>
    public const string ExcludedClinician = "excluded-clinician";

    /// <summary>No more different clinicians of a discipline than the cap.</summary>
    public const string ContinuityCap = "continuity-cap";

    /// <summary>The service starts within one of the visit's hard windows.</summary>
    public const string Window = "window";

    /// <summary>Nobody departs before the shift starts.</summary>
    public const string ShiftStart = "shift-start";

    /// <summary>Everybody is back by the hard end of the shift.</summary>
    public const string ShiftEnd = "shift-end";

    /// <summary>Every leg takes the time and metres of the road network.</summary>
    public const string Travel = "travel";

    /// <summary>There is a way between two consecutive places.</summary>
    public const string Unreachable = "unreachable";

    /// <summary>Every service lasts what the order and the clinician's pace say.</summary>
    public const string ServiceDuration = "service-duration";

    /// <summary>Set-up is made once per address, and only then.</summary>
    public const string SetUp = "set-up";

    /// <summary>A clinician does one thing at a time, and no two routes of a clinician overlap.</summary>
    public const string Overlap = "overlap";

    /// <summary>Both services of a visit start together and are done by different clinicians.</summary>
    public const string TwoClinicians = "two-clinicians";

    /// <summary>Simultaneous visits start at the same moment.</summary>
    public const string Simultaneous = "simultaneous";

    /// <summary>Ordered visits keep their least and greatest gap.</summary>
    public const string OrderedGap = "ordered-gap";

    /// <summary>One clinician serves both visits.</summary>
    public const string SameClinician = "same-clinician";

    /// <summary>No clinician serves both visits.</summary>
    public const string DifferentClinicians = "different-clinicians";

    /// <summary>Mandatory breaks are taken, in their window and length, between stops.</summary>
    public const string Break = "break";

    /// <summary>No more stops a day than the limit.</summary>
    public const string MaxVisits = "max-visits";

    /// <summary>No more work a day than the limit.</summary>
    public const string MaxWork = "max-work";

    /// <summary>No more metres a day than the limit.</summary>
    public const string MaxDistance = "max-distance";

    /// <summary>No leg longer than the limit.</summary>
    public const string MaxLegTravel = "max-leg-travel";

    /// <summary>No more productivity points a day than the limit.</summary>
    public const string MaxPoints = "max-points";

    /// <summary>The address lies in one of the clinician's hard areas.</summary>
    public const string RequiredArea = "required-area";

    /// <summary>A pinned clinician is kept.</summary>
    public const string ClinicianPin = "clinician-pin";

    /// <summary>A pinned start is kept.</summary>
    public const string StartPin = "start-pin";

    /// <summary>A pinned sequence opens the route in its order.</summary>
    public const string SequencePin = "sequence-pin";

    /// <summary>Every visit is served whole exactly once or listed as unassigned, and everything named exists.</summary>
    public const string ServedOnce = "served-once";

    /// <summary>A route belongs to a shift of its clinician, and a shift has one route.</summary>
    public const string RouteShift = "route-shift";

    /// <summary>The cost the plan states is the cost that is recomputed.</summary>
    public const string CostMismatch = "cost-mismatch";
}
