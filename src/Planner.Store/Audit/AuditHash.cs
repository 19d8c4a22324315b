using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Planner.Store;

/// <summary>The hash that chains audit rows: SHA-256 over every field, each with its length, so that no two rows read the same.</summary>
internal static class AuditHash
{
    public static readonly string Origin = new('0', 64);

    public static string Of(AuditRow row)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string? text in Texts(row))
            Add(hash, text is null ? null : Encoding.UTF8.GetBytes(text));
        Add(hash, row.Detail);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static string?[] Texts(AuditRow row) =>
        [
            row.Previous,
            row.Seq.ToString(CultureInfo.InvariantCulture),
            row.At.ToString(CultureInfo.InvariantCulture),
            row.Actor,
            row.Role,
            row.BranchId,
            row.Action,
            row.SubjectKind,
            row.SubjectId,
            row.Reason,
        ];

    private static void Add(IncrementalHash hash, byte[]? field)
    {
        hash.AppendData(BitConverter.GetBytes(field?.Length ?? -1));
        hash.AppendData(field ?? []);
    }
}
