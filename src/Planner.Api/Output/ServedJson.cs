using System.Text.Json.Nodes;
using NodaTime.Text;
using Planner.Dispatch;

namespace Planner.Api;

/// <summary>Why a visit is made by whom and when, as a part of <c>planner explain --json</c>.</summary>
internal static class ServedJson
{
    public static JsonObject Of(ServedExplanation served) =>
        new()
        {
            ["visit"] = served.Visit.Value,
            ["clinicians"] = JsonParts.Each(served.Clinicians, clinician => clinician.Value),
            ["start"] = InstantPattern.General.Format(served.Start),
            ["own"] = JsonParts.Each(served.Own, ExplanationJson.Term),
            ["saved"] = JsonParts.Each(served.Saved, ExplanationJson.Term),
            ["binding"] = JsonParts.Each(
                served.Binding,
                reason => new JsonObject { ["kind"] = reason.Kind, ["words"] = reason.Words }
            ),
            ["others"] = JsonParts.Each(served.Others, ExplanationJson.Answer),
        };
}
