namespace Planner.Formats;

/// <summary>Fields of a plan request that its sheets are about.</summary>
internal static class SheetNames
{
    public const string Schema = "schema";
    public const string From = "from";
    public const string To = "to";
    public const string Id = "id";
    public const string Clinicians = "clinicians";
    public const string Patients = "patients";
    public const string Visits = "visits";
    public const string Waitlist = "waitlist";
    public const string Relations = "relations";
    public const string Pins = "pins";
    public const string Starts = "starts";
    public const string Sequences = "sequences";
    public const string Patient = "patient";
    public const string Visit = "visit";
    public const string Clinician = "clinician";
    public const string Windows = "windows";
    public const string Start = "start";
    public const string Shifts = "shifts";

    /// <summary>Where the bonds of a day sheet stood in the request it was cut from: a position for each, by list.</summary>
    public const string Order = "order";
}
