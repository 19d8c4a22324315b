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
    public static string Of(PlanRequest request)
    {
        string text = JsonLayout.Canonical(PlanRequestWriter.Document(request));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
