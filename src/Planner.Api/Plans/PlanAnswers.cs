using System.Text.Json;
using Planner.Store;

namespace Planner.Api;

/// <summary>Plan documents in answers: whole, with a note of whose data they hold, or without names.</summary>
internal static class PlanAnswers
{
    /// <param name="text">The document as JSON.</param>
    public static JsonElement Document(PlanRow plan, string text, Access access, PatientReads reads)
    {
        if (!access.SeesNames)
            return JsonSerializer.SerializeToElement(PlainPlan.Of(text), ApiJson.Options);
        JsonElement document = JsonElement.Parse(text);
        Note(document, plan.BranchId, reads);
        return document;
    }

    private static void Note(JsonElement document, string branch, PatientReads reads)
    {
        if (
            !document.TryGetProperty("request", out JsonElement request)
            || !request.TryGetProperty("patients", out JsonElement patients)
        )
            return;
        foreach (JsonElement patient in patients.EnumerateArray())
            reads.Add(branch, patient.GetProperty("id").GetString());
    }
}
