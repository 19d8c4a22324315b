using NodaTime;
using Planner.Domain;

namespace Planner.Orders.Tests;

public sealed class OrderCompilerTests
{
    public static TheoryData<string, string, string, string, string, string, string> Accepted
    {
        get
        {
            TheoryData<string, string, string, string, string, string, string> rows = [];
            foreach (string[] c in OrderTable.Rows("orders.table"))
                rows.Add(c[0], c[1].Trim(), c[2].Trim(), c[3].Trim(), c[4].Trim(), c[5].Trim(), c[6].Trim());
            return rows;
        }
    }

    public static TheoryData<string, string, string, int, string> Refused
    {
        get
        {
            TheoryData<string, string, string, int, string> rows = [];
            foreach (string[] c in OrderTable.Rows("refused.table"))
                rows.Add(c[0][..^1], c[1].Trim(), c[2].Trim(), int.Parse(c[3]), c[4].Trim());
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Accepted))]
    public void AnOrderComesToTheVisitsOfTheTable(
        string frequency,
        string effective,
        string period,
        string weekStart,
        string holds,
        string discharge,
        string expected
    )
    {
        CareOrder order = OrderTable.Order(frequency, effective, period);
        CompiledOrder compiled = OrderCompiler.Compile(order, OrderTable.Calendar(weekStart, holds, discharge));
        Assert.Equal(expected, OrderTable.Shown(compiled));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void ABadOrderIsRefusedAtItsCharacterWithARuleAndARemedy(
        string frequency,
        string effective,
        string period,
        int position,
        string rule
    )
    {
        CompiledOrder compiled = OrderCompiler.Compile(
            OrderTable.Order(frequency, effective, period),
            OrderCalendar.Standard
        );
        Assert.Empty(compiled.Lines);
        FrequencyMistake first = compiled.Mistakes[0];
        Assert.Equal(position, first.Position);
        Assert.Contains(rule, first.Rule, StringComparison.Ordinal);
        Assert.NotEmpty(first.Remedy);
    }

    [Fact]
    public void TheTablesHoldAtLeast120OrdersAnd40Refusals()
    {
        Assert.InRange(Accepted.Count, 120, 1000);
        Assert.InRange(Refused.Count, 40, 1000);
    }

    [Fact]
    public void EveryMistakeOfAnOrderIsNamedAtOnce()
    {
        CompiledOrder compiled = Compile("9w4, 2y3, PRN, 2w0");
        Assert.Equal([1, 7, 11, 18], compiled.Mistakes.Select(m => m.Position));
    }

    [Fact]
    public void EachWeekKnowsTheTextAndPlaceOfItsPart()
    {
        var weeks = Compile("2w1, 1-2w1,1w1").Lines[0].Weeks;
        Assert.Equal(["2w1", "1-2w1", "1w1"], weeks.Select(w => w.Part.Text));
        Assert.Equal([1, 6, 12], weeks.Select(w => w.Part.Position));
        Assert.Equal((1, 2), (weeks[1].Least, weeks[1].Ordered));
    }

    [Fact]
    public void WeeksFollowEachOtherWithoutGapOrOverlap()
    {
        var weeks = Compile("3w2,1d10,2w2", "03-04").Lines[0].Weeks;
        Assert.All(weeks.Zip(weeks.Skip(1)), pair => Assert.Equal(pair.First.To.PlusDays(1), pair.Second.From));
        Assert.Equal(new LocalDate(2026, 3, 4), weeks[0].From);
    }

    [Fact]
    public void ACutWeekWithTooFewDaysIsNamedWithWhatToOrderInstead()
    {
        OrderFinding finding = Assert.Single(Compile("3w2", "03-06").Findings);
        Assert.Equal(OrderFindingKind.PartialWeek, finding.Kind);
        Assert.Contains("as 2w1", finding.Message);
    }

    [Fact]
    public void ACutWeekWithJustEnoughDaysIsNamed() =>
        Assert.Equal(OrderFindingKind.EveryDayNeeded, Assert.Single(Compile("3w2", "03-05").Findings).Kind);

    [Fact]
    public void AHoldThatCostsVisitsIsNamedAndOneThatCostsNoneIsNot()
    {
        CareOrder order = OrderTable.Order("3w2", "", "");
        OrderCalendar costs = OrderTable.Calendar("", "03-02..03-06", "");
        OrderCalendar free = OrderTable.Calendar("", "03-02..03-04", "");
        Assert.Equal(OrderFindingKind.Hold, Assert.Single(OrderCompiler.Compile(order, costs).Findings).Kind);
        Assert.Empty(OrderCompiler.Compile(order, free).Findings);
    }

    [Fact]
    public void ClippingKeepsTheWeeksOfThePeriodAndSaysSo()
    {
        OrderCalendar clips = OrderCalendar.Standard with { ClipAtPeriodEnd = true };
        CompiledOrder compiled = OrderCompiler.Compile(OrderTable.Order("2w12", "", ""), clips);
        Assert.False(compiled.IsRefused);
        Assert.Equal(9, compiled.Lines[0].Weeks.Count);
        Assert.Contains(compiled.Findings, f => f.Kind == OrderFindingKind.Clipped);
    }

    [Theory]
    [InlineData("America/New_York", "2026-03-08", 167)]
    [InlineData("America/New_York", "2026-11-01", 169)]
    [InlineData("Europe/Stockholm", "2026-03-29", 167)]
    [InlineData("Europe/Stockholm", "2026-10-25", 169)]
    [InlineData("Australia/Lord_Howe", "2026-10-04", 167.5)]
    [InlineData("America/Phoenix", "2026-03-08", 168)]
    [InlineData("Africa/Cairo", "2026-04-19", 167)] // there midnight itself is skipped, on 24 April
    public void AWeekIsAsLongAsTheClocksOfTheAgencySay(string zone, string week, double hours)
    {
        DateTimeZone local = DateTimeZoneProviders.Tzdb[zone];
        CareOrder order = OrderTable.Order("1w1", week, week);
        OrderWeek only = OrderCompiler.Compile(order, OrderCalendar.Standard).Lines[0].Weeks[0];
        TimeWindow span = only.Span(local);
        Assert.Equal(hours, (span.End - span.Start + Duration.FromSeconds(1)).TotalHours);
        Assert.Equal(only.From, span.Start.InZone(local).Date);
        Assert.Equal(only.To, span.End.InZone(local).Date);
    }

    [Theory]
    [InlineData(2026, 3, 1, 9)] // Sunday
    [InlineData(2026, 3, 2, 9)]
    [InlineData(2026, 3, 3, 9)]
    [InlineData(2026, 3, 4, 9)]
    [InlineData(2026, 3, 5, 10)]
    [InlineData(2026, 3, 6, 10)]
    [InlineData(2026, 3, 7, 10)]
    public void APeriodTouchesNineOrderWeeksOrTenFromThursdayOn(int year, int month, int day, int weeks)
    {
        CertificationPeriod period = new(new(year, month, day));
        OrderCalendar calendar = OrderCalendar.Standard;
        int touched = Period.DaysBetween(calendar.WeekOf(period.From), calendar.WeekOf(period.To)) / 7 + 1;
        Assert.Equal(weeks, touched);
    }

    [Fact]
    public void AnOrderOfATherapyMayBeCarriedOutByItsAssistant()
    {
        Assert.Equal([Discipline.PT, Discipline.PTA], Compile("PT 2w2").Lines[0].Disciplines);
        Assert.Equal([Discipline.RN, Discipline.LPN], Compile("SN 2w2").Lines[0].Disciplines);
        Assert.Equal([Discipline.RN], Compile("2w2").Lines[0].Disciplines);
    }

    [Fact]
    public void TheNextPeriodBeginsOnTheSixtyFirstDay()
    {
        LocalDate startOfCare = new(2026, 3, 1);
        Assert.Equal(startOfCare, CertificationPeriod.Holding(startOfCare.PlusDays(59), startOfCare).From);
        Assert.Equal(startOfCare.PlusDays(60), CertificationPeriod.Holding(startOfCare.PlusDays(60), startOfCare).From);
    }

    private static CompiledOrder Compile(string frequency, string effective = "") =>
        OrderCompiler.Compile(OrderTable.Order(frequency, effective, ""), OrderCalendar.Standard);
}
