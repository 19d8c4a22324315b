using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>Visit types in a document.</summary>
internal static class VisitTypeFields
{
    private const string DetailPrefix = "details.";
    private static readonly string[] Askable = ["services", "windows", "preferred", "latestEnd", "setUp", "priority"];

    public static VisitTypeRule Rule(JsonCursor cursor)
    {
        VisitTypeRule rule = new()
        {
            Type = cursor.Required("type")?.Choice<VisitType>() ?? default,
            Disciplines = cursor.List("disciplines", d => d.Choice<Discipline>()),
            Duration = Positive(cursor.Optional("duration")) ?? Duration.FromMinutes(45),
            Buffer = cursor.Optional("buffer")?.Span() ?? Duration.Zero,
            SetUp = cursor.Optional("setUp")?.Span() ?? Duration.Zero,
            LeadTime = cursor.Optional("leadTime")?.Span() ?? Duration.Zero,
            BlackoutDates = cursor.List("blackoutDates", day => day.Day()),
            RequiredFields = cursor.List("requiredFields", Field),
            NeedsApproval = cursor.Optional("needsApproval")?.Flag() ?? false,
            ApprovalAbove = cursor.Optional("approvalAbove")?.Span(),
            Priority = cursor.Optional("priority")?.Integer(0, 100) ?? 50,
            PointsHundredths = cursor.Optional("points")?.Points() ?? 100,
        };
        cursor.RefuseUnknown();
        return rule;
    }

    private static Duration? Positive(JsonCursor? cursor)
    {
        Duration? span = cursor?.Span();
        if (span == Duration.Zero)
            cursor!.Report(cursor.Shown(), "A visit takes time.", "Give a duration above 0.");
        return span;
    }

    private static string Field(JsonCursor cursor)
    {
        string name = cursor.Text();
        bool isDetail = name.StartsWith(DetailPrefix, StringComparison.Ordinal) && name.Length > DetailPrefix.Length;
        if (name.Length > 0 && !isDetail && !Askable.Contains(name))
            cursor.Report(
                $"\"{name}\"",
                $"A required field is details.something or one of {string.Join(", ", Askable)}.",
                "Correct the name."
            );
        return name;
    }
}
