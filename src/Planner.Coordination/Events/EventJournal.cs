using System.Globalization;
using NodaTime;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Coordination;

/// <summary>
/// Events in the order in which they became known, each once and none that the plan holds already; and what is wrong with them as
/// a list.
/// </summary>
internal sealed class EventJournal
{
    private readonly List<(PlanEvent What, int Index)> _ordered = [];
    private readonly List<InputMistake> _mistakes = [];

    /// <param name="applied">Events that the plan holds already.</param>
    public EventJournal(
        PlanRequest request,
        IReadOnlyList<AppliedEvent> applied,
        IReadOnlyList<PlanEvent> events,
        Instant now
    )
    {
        var seen = applied.DistinctBy(what => what.Id).ToDictionary(what => what.Id, what => what.Hash);
        for (var i = 0; i < events.Count; i++)
            if (seen.TryAdd(events[i].Id, EventHash.Of(events[i])))
                Add(request, events[i], i, now);
            else if (seen[events[i].Id] != EventHash.Of(events[i]))
                Report(
                    i,
                    "id",
                    $"\"{events[i].Id}\"",
                    "An id names one event, and this one says something else.",
                    "Give it an id of its own."
                );
        _ordered.Sort((a, b) => (a.What.At, a.Index).CompareTo((b.What.At, b.Index)));
    }

    /// <summary>With the place of each in the list it came in.</summary>
    public IReadOnlyList<(PlanEvent What, int Index)> Ordered => _ordered;
    public IReadOnlyList<InputMistake> Mistakes => _mistakes;

    public static string Place(int index) => string.Create(CultureInfo.InvariantCulture, $"events[{index}]");

    private void Add(PlanRequest request, PlanEvent what, int index, Instant now)
    {
        DateTimeZone zone = request.Agency.TimeZone;
        Instant end = request
            .Clinicians.SelectMany(clinician => clinician.Shifts)
            .Select(shift => shift.HardEnd)
            .DefaultIfEmpty(zone.AtStartOfDay(request.To.PlusDays(1)).ToInstant())
            .Max();
        Instant begin = zone.AtStartOfDay(request.From.PlusDays(-EarliestDays)).ToInstant();
        if (what.At > end)
            Report(
                index,
                "at",
                ClockWords.Of(what.At, zone),
                $"The plan ended {ClockWords.Of(end, zone)}.",
                "Correct the time, or name the right plan."
            );
        else if (what.At < begin)
            Report(
                index,
                "at",
                ClockWords.Of(what.At, zone),
                $"The plan begins {request.From:uuuu-MM-dd}; events are at most a week older.",
                "Correct the time, or plan again."
            );
        else if (what.At > now)
            Report(
                index,
                "at",
                ClockWords.Of(what.At, zone),
                $"It becomes known after the moment of the repair, {ClockWords.Of(now, zone)}.",
                "Repair later, or leave the event out."
            );
        else
            _ordered.Add((what, index));
    }

    /// <summary>What is older belongs into the request, not into a repair.</summary>
    private const int EarliestDays = 7;

    private void Report(int index, string field, string found, string rule, string remedy) =>
        _mistakes.Add(new InputMistake($"{Place(index)}.{field}", found, rule, remedy));
}
