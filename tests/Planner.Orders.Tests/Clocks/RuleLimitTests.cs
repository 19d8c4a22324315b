using NodaTime;
using Planner.Domain;

namespace Planner.Orders.Tests;

/// <summary>
/// Each rule at its first and last permitted second, in five time zones, and one where clocks change at midnight, over the day on
/// which clocks go forward and the day on which they go back. Days below count from that day.
/// </summary>
public sealed class RuleLimitTests
{
    private static readonly (string Zone, string Spring, string Autumn)[] Zones =
    [
        ("America/New_York", "2026-03-08", "2026-11-01"),
        ("America/Chicago", "2026-03-08", "2026-11-01"),
        ("America/Los_Angeles", "2026-03-08", "2026-11-01"),
        ("America/Anchorage", "2026-03-08", "2026-11-01"),
        ("Europe/Stockholm", "2026-03-29", "2026-10-25"),
        ("America/Santiago", "2026-09-06", "2026-04-05"),
    ];

    // For a rule that was replaced at the end of 2021.
    private static readonly (string Zone, string Spring, string Autumn)[] Earlier =
    [
        ("America/New_York", "2021-03-14", "2021-11-07"),
        ("America/Chicago", "2021-03-14", "2021-11-07"),
        ("America/Los_Angeles", "2021-03-14", "2021-11-07"),
        ("America/Anchorage", "2021-03-14", "2021-11-07"),
        ("Europe/Stockholm", "2021-03-28", "2021-10-31"),
        ("America/Santiago", "2021-09-05", "2021-04-04"),
    ];

    // Rule; first permitted and last permitted as day and wall time, last in spring and in autumn.
    // 48 elapsed hours from 10:00 end at 11:00 when clocks went forward between, at 09:00 when they went back.
    private static readonly (
        string Rule,
        int FirstDay,
        string First,
        int LastDay,
        string Spring,
        string Autumn
    )[] Rules =
    [
        ("initial-assessment-referral-2018", -1, "10:00:00", 1, "11:00:00", "09:00:00"),
        ("initial-assessment-return-2018", -1, "10:00:00", 1, "11:00:00", "09:00:00"),
        ("initial-assessment-ordered-2018", 0, "00:00:00", 0, "23:59:59", "23:59:59"),
        ("comprehensive-assessment-2018", -2, "00:00:00", 3, "23:59:59", "23:59:59"),
        ("recertification-2018", -2, "00:00:00", 2, "23:59:59", "23:59:59"),
        ("resumption-return-2018", -1, "10:00:00", 1, "11:00:00", "09:00:00"),
        ("resumption-ordered-2018", 0, "00:00:00", 0, "23:59:59", "23:59:59"),
        ("aide-supervision-skilled-2018", -7, "10:00:00", 7, "23:59:59", "23:59:59"),
        ("aide-supervision-skilled-2022", -7, "10:00:00", 7, "23:59:59", "23:59:59"),
        ("aide-supervision-non-skilled-2018", -30, "10:00:00", 30, "23:59:59", "23:59:59"),
        ("therapy-reassessment-2015", -10, "10:00:00", 20, "23:59:59", "23:59:59"),
    ];

    public static TheoryData<string, string, string, int, string, int, string> Rows
    {
        get
        {
            TheoryData<string, string, string, int, string, int, string> rows = [];
            foreach (var r in Rules)
            {
                foreach (var (zone, spring, autumn) in IsReplaced(r.Rule) ? Earlier : Zones)
                {
                    rows.Add(r.Rule, zone, spring, r.FirstDay, r.First, r.LastDay, r.Spring);
                    rows.Add(r.Rule, zone, autumn, r.FirstDay, r.First, r.LastDay, r.Autumn);
                }
            }
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void TheLastMomentIsPermittedAndTheNextSecondIsNot(
        string rule,
        string zone,
        string change,
        int firstDay,
        string first,
        int lastDay,
        string last
    )
    {
        DateTimeZone local = DateTimeZoneProviders.Tzdb[zone];
        LocalDate day = NodaTime.Text.LocalDatePattern.Iso.Parse(change).Value;
        Episode episode = Episode(rule, local, day);
        Instant noon = local.AtStrictly(day + new LocalTime(12, 0)).ToInstant();

        OpenClock clock = Assert.Single(episode.Open(noon), c => c.Rule.Id == rule);

        Instant from = At(local, day.PlusDays(firstDay), first);
        Instant to = At(local, day.PlusDays(lastDay), last);
        Duration second = Duration.FromSeconds(1);
        Assert.Equal((from, to), (clock.FirstPermitted, clock.LastPermitted));
        Assert.True(clock.Permits(from) && clock.Permits(to));
        Assert.False(clock.Permits(from - second) || clock.Permits(to + second));
        Assert.True(clock.IsOverdue(to + second) && !clock.IsOverdue(to));
    }

    [Fact]
    public void EveryRuleWithAClockStandsInTheTable()
    {
        var clocks = Planner.Formats.RuleBookReader.Standard.Rules.Where(r => r.Deadline is not null).Select(r => r.Id);
        Assert.Equal(clocks.Order(), Rules.Select(r => r.Rule).Order());
    }

    private static bool IsReplaced(string rule) => rule == "aide-supervision-skilled-2018";

    // A day that begins at one o'clock has no midnight.
    private static Instant At(DateTimeZone zone, LocalDate day, string time) =>
        zone.AtLeniently(day + NodaTime.Text.LocalTimePattern.ExtendedIso.Parse(time).Value).ToInstant();

    private static Episode Episode(string rule, DateTimeZone zone, LocalDate change)
    {
        Episode episode = new(zone) { IsSkilled = rule != "aide-supervision-non-skilled-2018" };
        LocalDateTime Ten(int day) => change.PlusDays(day) + new LocalTime(10, 0);
        return rule switch
        {
            "initial-assessment-referral-2018" => episode.With(EpisodeEventKind.Referral, Ten(-1)),
            "initial-assessment-return-2018" => episode
                .With(EpisodeEventKind.Referral, Ten(-4))
                .With(EpisodeEventKind.ReturnHome, Ten(-1)),
            "initial-assessment-ordered-2018" => episode
                .With(EpisodeEventKind.Referral, Ten(-4))
                .WithDay(EpisodeEventKind.OrderedStartOfCare, change),
            "comprehensive-assessment-2018" => episode.With(EpisodeEventKind.StartOfCare, Ten(-2)),
            // Day 60 is the third day behind the change; the window is days 55 to 59.
            "recertification-2018" => episode.With(EpisodeEventKind.StartOfCare, Ten(-57)),
            "resumption-return-2018" => Stay(episode, Ten),
            "resumption-ordered-2018" => Stay(episode, Ten).WithDay(EpisodeEventKind.OrderedResumption, change),
            "aide-supervision-skilled-2018" or "aide-supervision-skilled-2022" => episode
                .With(EpisodeEventKind.AideStart, Ten(-21))
                .With(EpisodeEventKind.AideSupervision, Ten(-7)),
            "aide-supervision-non-skilled-2018" => episode.With(EpisodeEventKind.AideStart, Ten(-30)),
            "therapy-reassessment-2015" => episode
                .With(EpisodeEventKind.TherapyStart, Ten(-30), Discipline.PT)
                .With(EpisodeEventKind.TherapyReassessment, Ten(-10), Discipline.PT),
            _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "unknown"),
        };
    }

    private static Episode Stay(Episode episode, Func<int, LocalDateTime> ten) =>
        episode
            .With(EpisodeEventKind.StartOfCare, ten(-30))
            .With(EpisodeEventKind.InpatientAdmission, ten(-5))
            .With(EpisodeEventKind.ReturnHome, ten(-1));
}
