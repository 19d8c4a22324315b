using System.Security.Cryptography;
using System.Text;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// What a request is known by: the same for every way of writing it down.
/// </summary>
public static class PlanRequestHash
{
    /// <summary>
    /// SHA-256 (lower-case hex) of the canonical JSON: as <see cref="PlanRequestWriter"/> writes it, without white space, fields
    /// in ordinal order.
    /// </summary>
    /// <remarks>
    /// The waitlist, and the patients whom nothing but it names, are left out: a roster is made without them, and a plan stays the
    /// plan of its inputs when somebody else begins to wait.
    /// </remarks>
    public static string Of(PlanRequest request)
    {
        string text = JsonLayout.Canonical(PlanRequestWriter.Document(WithoutWaitlist(request)));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    private static PlanRequest WithoutWaitlist(PlanRequest request)
    {
        if (request.Waitlist.Count == 0)
            return request;
        HashSet<PatientId> visited = [.. request.Visits.Select(v => v.Patient)];
        HashSet<PatientId> waiting = [.. request.Waitlist.Select(e => e.Patient)];
        return request with
        {
            Waitlist = [],
            Patients = [.. request.Patients.Where(p => visited.Contains(p.Id) || !waiting.Contains(p.Id))],
        };
    }
}
