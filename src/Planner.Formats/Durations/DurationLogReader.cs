using System.Security.Cryptography;
using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>Reads a log of planned and actual durations (plain JSON or .gz).</summary>
public static class DurationLogReader
{
    public const string Schema = "planner/durations/1";
    private const int HashDigits = 12;
    private static readonly Duration Longest = Duration.FromHours(24);

    /// <exception cref="InvalidInputException">Every mistake at once.</exception>
    public static DurationLog ReadFile(string path, InputLimits? limits = null)
    {
        InputLimits used = limits ?? InputLimits.Default;
        return Read(InputBytes.ReadFile(path, used), path, used);
    }

    /// <param name="name">What people call the input: a path, or "body".</param>
    /// <exception cref="InvalidInputException">Every mistake at once.</exception>
    public static DurationLog Read(Stream stream, string name, InputLimits? limits = null)
    {
        InputLimits used = limits ?? InputLimits.Default;
        return Read(InputBytes.Read(stream, name, used), name, used);
    }

    private static DurationLog Read(byte[] bytes, string name, InputLimits limits)
    {
        JsonCursor root = JsonInput.Parse(bytes, name, limits);
        Documents.CheckSchema(root.Required("schema"), Schema);
        List<RecordedDuration> records = root.RequiredList("records", Record);
        root.KeepUnknown();
        root.Mistakes.ThrowIfAny();
        string hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..HashDigits];
        return new DurationLog(records, hash) { UnknownFields = root.Unknown };
    }

    private static RecordedDuration Record(JsonCursor cursor)
    {
        VisitType type = cursor.Optional("type")?.Choice<VisitType>() ?? VisitType.Routine;
        PatientId? patient = cursor.Optional("patient") is { } who ? new PatientId(who.Text()) : null;
        var record = new RecordedDuration(type, patient, Length(cursor, "planned"), Length(cursor, "actual"));
        cursor.KeepUnknown();
        return record;
    }

    private static Duration Length(JsonCursor cursor, string name)
    {
        if (cursor.Required(name) is not { } field)
            return Duration.Zero;
        int before = field.Mistakes.All.Count;
        Duration length = field.Span();
        if (field.Mistakes.All.Count == before && (length <= Duration.Zero || length > Longest))
            field.Report(
                field.Shown(),
                "A service takes more than no time and at most 24 hours.",
                "Correct the duration."
            );
        return length;
    }
}
