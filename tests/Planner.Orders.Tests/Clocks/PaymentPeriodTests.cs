using NodaTime;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Orders.Tests;

/// <summary>Low-utilization periods of 30 days at their last day and at their first one, over both changes of the clocks.</summary>
public sealed class PaymentPeriodTests
{
    public static TheoryData<string, string> Starts
    {
        get
        {
            TheoryData<string, string> rows = [];
            string[] zones = ["America/New_York", "America/Chicago", "America/Los_Angeles", "America/Anchorage"];
            foreach (string zone in zones)
            {
                rows.Add(zone, "2026-02-20T23:30");
                rows.Add(zone, "2026-10-15T00:00");
            }
            rows.Add("Europe/Stockholm", "2026-03-10T23:30");
            rows.Add("Europe/Stockholm", "2026-10-10T00:00");
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Starts))]
    public void TheThirtiethDayBelongsToThePeriodAndTheNextToTheOneAfter(string zone, string startOfCare)
    {
        LocalDate first = LocalDateOf(startOfCare);
        var periods = Periods(zone, startOfCare, threshold: 2, first.PlusDays(29), first.PlusDays(30));
        Assert.Equal([1, 2], periods.Select(period => period.Number));
        Assert.Equal((first, first.PlusDays(29)), (periods[0].From, periods[0].To));
        Assert.Equal((first.PlusDays(30), first.PlusDays(59)), (periods[1].From, periods[1].To));
        Assert.Equal([1, 1], periods.Select(period => period.Visits));
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void AsManyVisitsAsTheThresholdAreEnough(int threshold, bool isBelow)
    {
        LocalDate first = LocalDateOf("2026-03-01T10:00");
        var periods = Periods("America/New_York", "2026-03-01T10:00", threshold, first, first.PlusDays(29));
        Assert.Equal(isBelow, periods[0].IsBelow);
    }

    [Fact]
    public void ARuleIsValidFromItsFirstDayToItsLast() =>
        Assert.All(
            RuleBookReader.Standard.Rules,
            rule =>
            {
                Assert.True(rule.IsValidOn(rule.ValidFrom));
                Assert.False(rule.IsValidOn(rule.ValidFrom.PlusDays(-1)));
                LocalDate last = rule.ValidTo ?? new LocalDate(2026, 12, 31);
                Assert.True(rule.IsValidOn(last));
                Assert.Equal(rule.ValidTo is null, rule.IsValidOn(last.PlusDays(1)));
            }
        );

    private static LocalDate LocalDateOf(string startOfCare) =>
        NodaTime.Text.LocalDatePattern.Iso.Parse(startOfCare[..10]).Value;

    private static IReadOnlyList<PaymentPeriod> Periods(
        string zone,
        string startOfCare,
        int threshold,
        params LocalDate[] visits
    )
    {
        DateTimeZone local = DateTimeZoneProviders.Tzdb[zone];
        CareEpisode episode = new Episode(local).With(EpisodeEventKind.StartOfCare, startOfCare).Care() with
        {
            LupaThreshold = threshold,
        };
        CareOrder order = new()
        {
            Id = new("o1"),
            Patient = new("p1"),
            Frequency = "1w9",
            Effective = LocalDateOf(startOfCare),
            Period = new CertificationPeriod(LocalDateOf(startOfCare)),
        };
        var document = new OrdersDocument
        {
            Agency = new Agency("Sample", local),
            Patients =
            [
                new OrderedPatient
                {
                    Id = new("p1"),
                    Name = "Patient 1",
                    Episode = episode,
                },
            ],
            Orders = [order],
        };
        var days = visits.Select(on => new SpreadDay(Week(order, on), on, null, false));
        return PaymentPeriods.Of(document, new OrderSchedule([.. days], [], [], 0, true), RuleBookReader.Standard);
    }

    private static SpreadWeek Week(CareOrder order, LocalDate on) =>
        new(
            new CompiledOrder(order),
            0,
            OrderCompiler.Compile(order, OrderCalendar.Standard).Lines[0].Weeks[0],
            [on],
            []
        );
}
