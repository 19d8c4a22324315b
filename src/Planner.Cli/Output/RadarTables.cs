using System.Globalization;
using NodaTime;
using Planner.Coordination;
using Planner.Domain;
using Spectre.Console;

namespace Planner.Cli;

/// <summary>A radar for people: visits that hang on one person, call-outs by price, short hours, remedies, then what to do next.</summary>
internal sealed class RadarTables(Terminal terminal, PlanRequest request)
{
    private const int MostNamed = 3;
    private readonly IAnsiConsole _console = terminal.Tables();

    /// <param name="top">Lines a table.</param>
    /// <param name="isSimulated">Whether call-outs were asked for.</param>
    public void Write(RadarReport report, int top, bool isSimulated)
    {
        if (report.SinglePoints.Any())
            _console.Write(SinglePoints(report.SinglePoints.Take(top)));
        if (report.CallOuts.Count > 0)
            _console.Write(CallOuts(report.CallOuts.Take(top)));
        if (report.Gaps.Count > 0)
            _console.Write(Gaps(report.Gaps.Take(top)));
        Summary(report);
        foreach (BenchRemedy remedy in report.Remedies.Take(MostNamed))
            Line(
                $"{remedy.Skills} for {NameOf(remedy.Clinician)} would give {Counted.Of(remedy.Visits.Count, "visit")} of these a replacement more."
            );
        terminal.Out.WriteLine(Next(report, isSimulated));
    }

    private void Summary(RadarReport report)
    {
        Line($"{Counted.Of(report.Visits.Count, "visit")} from {Time(report.From)} to {Time(report.To)}.");
        if (report.Visits.Count > 0)
            Line(
                $"Replacements as the day stands: none for {report.WithReplacements(0)}, one for {report.WithReplacements(1)}, two for {report.WithReplacements(2)}, more for {report.Visits.Count(visit => visit.Reachable.Count > 2)}."
            );
        if (report.SinglePoints.Any())
            Line(
                $"With none or one a visit hangs on one person: {report.SinglePoints.Count()} do, most of them on {Heaviest(report)}."
            );
        if (report.Gaps.Count > 0)
            Line(
                $"Coverage: {Counted.Of(report.Gaps.Count(gap => gap.MissingMinutes > 0), "hour")} of a discipline in an area short of people, {report.Gaps.Count(gap => gap.OnDuty <= 1)} with one person or nobody on duty."
            );
        if (report.CallOuts.Count > 0)
            Line(
                $"{report.CallOuts.Count} of {Counted.Of(report.Duties, "possible call-out")} simulated: {report.CallOuts.Count(price => price.IsRepaired && price.Lost.Count == 0)} can be repaired without losing a visit."
            );
        if (report.Interrupted)
            terminal.Out.WriteLine("Interrupted: the other call-outs are not priced.");
    }

    /// <summary>"C048 (12), C007 (9), C002 (9)".</summary>
    private static string Heaviest(RadarReport report) =>
        string.Join(
            ", ",
            report
                .SinglePoints.GroupBy(visit => visit.Clinician)
                .OrderByDescending(visits => visits.Count())
                .ThenBy(visits => visits.Key.Value, StringComparer.Ordinal)
                .Take(MostNamed)
                .Select(visits => $"{visits.Key.Value} ({Number(visits.Count())})")
        );

    private static string Next(RadarReport report, bool isSimulated) =>
        report.Visits.Count == 0 ? "Next: nothing; no visit is planned in this span."
        : !isSimulated ? "Next: --simulate repairs every single call-out and says what it would cost."
        : report.CallOuts.Any(price => price.Lost.Count > 0) ? "Next: find a stand-in for the clinicians at the top."
        : report.Interrupted ? "Next: let it run to the end, or --limit."
        : "Next: nothing; every call-out can be repaired.";

    private Table SinglePoints(IEnumerable<BenchDepth> visits)
    {
        Table table = TableOf("hangs on one person", "start", "clinician", "qualified others", "could take it over");
        foreach (BenchDepth visit in visits)
            AddRow(
                table,
                visit.Mandatory ? visit.Visit.Value : visit.Visit.Value + " (optional)",
                Time(visit.Start),
                visit.Clinician.Value,
                Number(visit.Qualified.Count),
                visit.Reachable.Count == 0 ? "nobody" : visit.Reachable[0].Value
            );
        return table;
    }

    private static Table CallOuts(IEnumerable<CallOutPrice> prices)
    {
        Table table = TableOf("call-out", "day", "visits", "to call", "driving min", "price (min-eq)", "visits lost");
        foreach (CallOutPrice price in prices)
            AddRow(
                table,
                price.Clinician.Value,
                price.Date.ToString("ddd d MMM", CultureInfo.InvariantCulture),
                Number(price.Visits),
                price.IsRepaired ? Number(price.PeopleToCall) : "",
                price.IsRepaired ? Signed(price.AddedDriving.TotalMinutes) : "",
                price.IsRepaired ? Signed((double)price.Price) : "no repair",
                Lost(price)
            );
        return table;
    }

    private static string Lost(CallOutPrice price) =>
        price.Lost.Count == 0 ? "none"
        : price.Lost.Count > MostNamed
            ? $"{Number(price.Lost.Count)}: {string.Join(", ", price.Lost.Take(MostNamed))}, ..."
        : $"{Number(price.Lost.Count)}: {string.Join(", ", price.Lost)}";

    private Table Gaps(IEnumerable<CoverageGap> gaps)
    {
        Table table = TableOf(
            "short of",
            "area",
            "hour",
            "on duty",
            "planned min",
            "left out min",
            "free min",
            "missing"
        );
        foreach (CoverageGap gap in gaps)
            AddRow(
                table,
                gap.Discipline.ToString(),
                gap.Area?.Value ?? "outside areas",
                Time(gap.Hour),
                Number(gap.OnDuty),
                Minutes(gap.PlannedMinutes),
                Minutes(gap.LeftOutMinutes),
                Minutes(gap.FreeMinutes),
                Minutes(gap.MissingMinutes)
            );
        return table;
    }

    private static Table TableOf(params string[] columns) =>
        new Table().Border(TableBorder.Rounded).AddColumns(columns);

    private string NameOf(ClinicianId id) => request.Clinicians.First(clinician => clinician.Id == id).Name;

    private string Time(Instant time) =>
        time.InZone(request.Agency.TimeZone).ToString("ddd HH:mm", CultureInfo.InvariantCulture);

    private static string Minutes(double minutes) => minutes.ToString("0", CultureInfo.InvariantCulture);

    private static string Signed(double value) => value.ToString("+0;-0;0", CultureInfo.InvariantCulture);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static void AddRow(Table table, params string[] cells) =>
        table.AddRow(cells.Select(cell => new Text(cell)).ToArray());

    private void Line(FormattableString words) => terminal.Out.WriteLine(FormattableString.Invariant(words));
}
