using NodaTime;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;
using Planner.TestKit;

namespace Planner.Coordination.Tests;

/// <summary>An agency of two nurses on three days, in a town with great-circle travel, and referrals to it.</summary>
internal static class Asking
{
    public static readonly Instant Morning = Sample.At("07:00");

    /// <param name="days">Days planned from Monday 2 March on.</param>
    public static PlanRequest Agency(int days = 3)
    {
        PlanRequest request = Sample.Request().ToTown();
        return request with
        {
            To = request.From.PlusDays(days - 1),
            Clinicians =
            [
                .. request.Clinicians.Select(c =>
                    c with
                    {
                        Shifts = [.. Enumerable.Range(0, days).Select(d => Moved(c.Shifts[0], d))],
                    }
                ),
            ],
        };
    }

    public static Referral Referral(
        string frequency = "2w1",
        Discipline discipline = Discipline.RN,
        Instant? received = null
    )
    {
        Instant at = received ?? Morning;
        return new()
        {
            Id = "R1",
            ReceivedAt = at,
            Patient = new()
            {
                Id = new("new"),
                Name = "New",
                Address = Relocation.ToTown(Sample.Place(15)),
                Episode = new() { Patient = new("new"), Events = [new(EpisodeEventKind.Referral, at)] },
            },
            Needs =
            [
                new()
                {
                    Id = new("R1-1"),
                    Patient = new("new"),
                    Frequency = frequency,
                    Discipline = discipline,
                    Effective = Sample.Day,
                    Period = new(Sample.Day),
                },
            ],
        };
    }

    public static async Task<AcceptanceAnswer> Answer(PlanRequest agency, Referral referral, Instant? at = null)
    {
        TravelDesk desk = new(NetworkLocator.Near(null));
        PlannedRoster roster = await new PlanRoster(
            desk,
            new PlanRosterOptions { Iterations = 2000, Workers = 1 }
        ).RunAsync(agency, CancellationToken.None);
        return await new AcceptReferral(desk, RuleBookReader.Standard).RunAsync(
            new(roster.Plan, roster.Request),
            referral,
            at ?? Morning,
            CancellationToken.None
        );
    }

    private static Shift Moved(Shift shift, int days)
    {
        Duration by = Duration.FromDays(days);
        return shift with
        {
            Id = new($"{shift.Id}-{days}"),
            Start = shift.Start + by,
            SoftEnd = shift.SoftEnd + by,
            HardEnd = shift.HardEnd + by,
        };
    }
}
