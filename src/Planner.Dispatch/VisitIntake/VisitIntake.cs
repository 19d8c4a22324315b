using NodaTime;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Dispatch;

/// <summary>The intake: a request for a visit is held against its visit type and becomes a visit, or is asked back about.</summary>
/// <param name="zone">The agency's: days are its days.</param>
/// <param name="now">The present time.</param>
public sealed class VisitIntake(VisitTypeRules rules, DateTimeZone zone, Instant now)
{
    /// <summary>Whether the patient is known, and ids are free, is for the caller to say.</summary>
    /// <param name="isApproved">Whether somebody who may has approved it.</param>
    /// <exception cref="InvalidInputException">The request contradicts itself; every mistake at once.</exception>
    public IntakeResult Check(VisitRequest request, bool isApproved = false)
    {
        IntakeCheck.ThrowIfWrong(request, zone, now);
        VisitTypeRule rule = rules.Of(request.Type);
        StartChoice starts = new StartChoices(rules, zone, now).Of(request);
        MissingField[] missing = [.. Missing(request, rule, starts)];
        string[] approvals = isApproved ? [] : [.. Approvals(request, rule, starts)];
        VisitState state =
            missing.Length > 0 ? VisitState.AwaitingInformation
            : approvals.Length > 0 ? VisitState.AwaitingApproval
            : VisitState.Scheduled;
        return new(state, missing, approvals, missing.Length > 0 ? null : VisitOf(request, rule, starts.Windows));
    }

    private static IEnumerable<MissingField> Missing(VisitRequest request, VisitTypeRule rule, StartChoice starts)
    {
        string type = JsonChoice.Name(request.Type);
        if (starts.Windows.Count == 0)
            yield return new("windows", starts.Why);
        if (request.Services.Count == 0 && rule.Disciplines.Count == 0)
            yield return new("services", $"Say which discipline comes and for how long: visits of type {type} differ.");
        foreach (string field in rule.RequiredFields.Where(field => field is not ("windows" or "services")))
            if (!IsGiven(request, field))
                yield return new(field, $"Visits of type {type} need {field}.");
        if (rule.RequiredFields.Contains("services") && rule.Disciplines.Count > 0 && request.Services.Count == 0)
            yield return new("services", $"Visits of type {type} need services.");
    }

    private static bool IsGiven(VisitRequest request, string field) =>
        field switch
        {
            "preferred" => request.Preferred is not null,
            "latestEnd" => request.LatestEnd is not null,
            "setUp" => request.SetUp is not null,
            "priority" => request.Priority is not null,
            _ => request.Details.TryGetValue(field["details.".Length..], out string? given)
                && !string.IsNullOrWhiteSpace(given),
        };

    private static IEnumerable<string> Approvals(VisitRequest request, VisitTypeRule rule, StartChoice starts)
    {
        string type = JsonChoice.Name(request.Type);
        if (rule.NeedsApproval)
            yield return $"Visits of type {type} need approval.";
        if (starts.IsWithinLeadTime)
            yield return $"It is asked for within the lead time of {Minutes(rule.LeadTime)}.";
        if (rule.ApprovalAbove is { } most && request.Services.Any(need => need.Duration > most))
            yield return $"It takes longer than {Minutes(most)}.";
    }

    private static Visit VisitOf(VisitRequest request, VisitTypeRule rule, IReadOnlyList<TimeWindow> windows) =>
        new()
        {
            Id = request.Id,
            Patient = request.Patient,
            Type = request.Type,
            Services = request.Services.Count > 0 ? request.Services : [Usual(rule)],
            Windows = windows,
            Preferred = request.Preferred,
            LatestEnd = request.LatestEnd,
            SetUp = Duration.Max(rule.SetUp, request.SetUp ?? Duration.Zero),
            Priority = request.Priority ?? rule.Priority,
            Mandatory = request.Mandatory,
            PointsHundredths = rule.PointsHundredths,
        };

    private static ServiceNeed Usual(VisitTypeRule rule) =>
        new() { Disciplines = rule.Disciplines, Duration = rule.Duration + rule.Buffer };

    private static string Minutes(Duration span) => FormattableString.Invariant($"{span.TotalMinutes:0.#} min");
}
