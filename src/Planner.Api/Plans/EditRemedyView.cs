using System.Text.Json.Nodes;
using NodaTime;
using Planner.Dispatch;
using Planner.Formats;

namespace Planner.Api;

/// <summary>What could be done instead of edits that break a rule.</summary>
/// <param name="Edits">Edits to send instead; empty where there is only advice.</param>
internal sealed record EditRemedyView(string Words, IReadOnlyList<JsonObject> Edits)
{
    public static EditRemedyView Of(EditRemedy remedy, DateTimeZone zone) =>
        new(remedy.Words, [.. remedy.Edits.Select(edit => EditFields.Write(edit, zone))]);
}
