using NodaTime;
using Planner.Dispatch;
using Planner.Domain;

namespace Planner.Analysis;

/// <summary>
/// The days of a request, each as a request of its own. A visit that may be made on several days is replayed once, on the day it
/// is pinned to or else on the first.
/// </summary>
internal static class ReplayDays
{
    /// <summary>The days that have visits, from the options' first on.</summary>
    /// <exception cref="InvalidInputException">The first day is none of the request's, or no day has visits.</exception>
    public static IReadOnlyList<LocalDate> Of(PlanRequest request, WhatIfOptions options)
    {
        LocalDate from = options.From ?? request.From;
        if (from < request.From || from > request.To)
            RequestDay.Of(request, from); // refuses, in words
        LocalDate[] days =
        [
            .. request
                .Visits.Select(v => Home(request, v))
                .Where(date => date >= from && date <= request.To)
                .Distinct()
                .Order()
                .Take(options.Days ?? int.MaxValue),
        ];
        return days.Length > 0 ? days : throw new InvalidInputException([NoVisits(from)]);
    }

    public static PlanRequest On(PlanRequest request, LocalDate date)
    {
        HashSet<VisitId> others = [.. request.Visits.Where(v => Home(request, v) != date).Select(v => v.Id)];
        PlanRequest own = request with
        {
            Visits = [.. request.Visits.Where(v => !others.Contains(v.Id))],
            Relations = [.. request.Relations.Where(r => !others.Contains(r.First) && !others.Contains(r.Second))],
            Pins = request.Pins with
            {
                Clinicians = [.. request.Pins.Clinicians.Where(p => !others.Contains(p.Visit))],
                Starts = [.. request.Pins.Starts.Where(p => !others.Contains(p.Visit))],
                Sequences =
                [
                    .. request
                        .Pins.Sequences.Select(p => p with { Visits = [.. p.Visits.Where(v => !others.Contains(v))] })
                        .Where(p => p.Visits.Count > 0),
                ],
            },
        };
        return RequestDay.Of(own, date);
    }

    private static LocalDate Home(PlanRequest request, Visit visit)
    {
        DateTimeZone zone = request.Agency.TimeZone;
        Instant start =
            request.Pins.Starts.FirstOrDefault(pin => pin.Visit == visit.Id)?.Start
            ?? visit.Windows.Min(window => window.Start);
        return start.InZone(zone).Date;
    }

    private static InputMistake NoVisits(LocalDate from) =>
        new("--date", $"{from:uuuu-MM-dd}", "A day that is replayed has visits.", "Name an earlier day.");
}
