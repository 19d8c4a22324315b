using Planner.Domain;
using Planner.Routing;

namespace Planner.Dispatch;

/// <summary>
/// Turns continuity caps into caps on newcomers: with H clinicians of the discipline in the history and a cap K, at most
/// max(K, H) - H others of the discipline may come.
/// </summary>
internal static class CapCompiler
{
    public static IEnumerable<ClinicianCap> Compile(RequestFrame frame) =>
        from patient in frame.Request.Patients
        from cap in patient.ContinuityCaps
        let services = ServicesOf(frame, patient.Id)
        where services.Length > 0
        select Cap(frame.Request.Clinicians, patient, cap, services);

    private static int[] ServicesOf(RequestFrame frame, PatientId patient) =>
        [.. Enumerable.Range(0, frame.Services.Count).Where(s => frame.Services[s].Patient.Id == patient)];

    private static ClinicianCap Cap(
        IReadOnlyList<Clinician> clinicians,
        Patient patient,
        ContinuityCap cap,
        int[] services
    )
    {
        var seen = patient.History.Select(entry => entry.Clinician).ToHashSet();
        int known = clinicians.Count(c => c.Discipline == cap.Discipline && seen.Contains(c.Id));
        bool[] counted = [.. clinicians.Select(c => c.Discipline == cap.Discipline && !seen.Contains(c.Id))];
        return new ClinicianCap(services, counted, Math.Max(cap.MaxClinicians - known, 0));
    }
}
