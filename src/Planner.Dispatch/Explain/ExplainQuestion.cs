using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>What is to be explained.</summary>
/// <param name="Visit">One visit; null = the whole plan.</param>
/// <param name="Clinician">Why (not) this clinician; only with a visit; null = all of them.</param>
public sealed record ExplainQuestion(VisitId? Visit = null, ClinicianId? Clinician = null)
{
    /// <exception cref="InvalidInputException">Every name that the request does not know.</exception>
    internal void Check(PlanRequest request)
    {
        var mistakes = new List<InputMistake>();
        if (Visit is { } visit && request.Visits.All(v => v.Id != visit))
            mistakes.Add(Unknown("--visit", visit.Value, "visit", request.Visits.Select(v => v.Id.Value)));
        if (Clinician is { } clinician && request.Clinicians.All(c => c.Id != clinician))
            mistakes.Add(
                Unknown("--clinician", clinician.Value, "clinician", request.Clinicians.Select(c => c.Id.Value))
            );
        if (mistakes.Count > 0)
            throw new InvalidInputException(mistakes);
    }

    private static InputMistake Unknown(string option, string value, string kind, IEnumerable<string> known) =>
        new(
            option,
            value,
            $"The plan's request has no {kind} of this name.",
            $"Name one of its own, as {string.Join(", ", known.Take(3))}."
        );
}
