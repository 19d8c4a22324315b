using System.Globalization;
using Planner.Analysis;
using Planner.Domain;
using Spectre.Console;

namespace Planner.Cli;

/// <summary>The risk of a plan for people: visits at risk with their causes, buffers that pay, then what to do next.</summary>
internal sealed class RiskTables(Terminal terminal, PlanRequest request)
{
    /// <summary>A chance below this is a risk worth a line.</summary>
    private const double Safe = 0.95;
    private readonly IAnsiConsole _console = terminal.Tables();

    /// <param name="top">How many visits are shown.</param>
    /// <param name="learned">Null = durations are assumed.</param>
    public void Write(RiskReport report, int top, LearnedDurations? learned)
    {
        if (learned is not null)
            Write(learned);
        VisitRisk[] risky =
        [
            .. report
                .Visits.Where(visit => visit.OnTime < Safe)
                .OrderBy(visit => visit.OnTime)
                .ThenBy(visit => visit.Visit.Value, StringComparer.Ordinal),
        ];
        if (risky.Length > 0 && top > 0)
            _console.Write(Visits(risky.Take(top)));
        if (report.Buffers.Count > 0)
            _console.Write(Buffers(report.Buffers));
        Line(
            $"{report.Scenarios} scenarios, seed {report.Seed}: {report.Visits.Count} visits, {risky.Length} of them on time in less than 95 %."
        );
        Line(
            $"On an average day {report.ExpectedLateVisits:0.#} visits are late, {report.ExpectedLateMinutes:0.#} min together; overtime {report.ExpectedOvertimeMinutes:0.#} min."
        );
        Line(
            $"Cost {report.Planned.AllMinutes:0.#} as planned, {report.Expected.AllMinutes:0.#} expected (minute-equivalents)."
        );
        terminal.Out.WriteLine(Next(report, top));
    }

    private void Write(LearnedDurations learned)
    {
        if (learned.Types.Count > 0)
            _console.Write(Types(learned.Types));
        string patients =
            learned.Patients > 0
                ? FormattableString.Invariant(
                    $"{learned.Patients} patients have a pace of their own, {100 * learned.PatientShare:0} % of the variance."
                )
                : "They do not tell patients apart.";
        Line($"Durations learned from {Counted.Of(learned.Records, "record")}. {patients}");
    }

    private static Table Types(IReadOnlyList<LearnedType> types)
    {
        Table table = new Table().Border(TableBorder.Rounded);
        table.AddColumns("type of visit", "records", "median of planned", "deviation", "");
        foreach (LearnedType type in types)
            AddRow(
                table,
                type.Type.ToString(),
                type.Records.ToString(CultureInfo.InvariantCulture),
                type.MedianRatio.ToString("0 %", CultureInfo.InvariantCulture),
                type.Sigma.ToString("0 %", CultureInfo.InvariantCulture),
                type.IsLearned ? "learned" : $"assumed: fewer than {DurationFit.FewestRecords} records"
            );
        return table;
    }

    private static string Next(RiskReport report, int top) =>
        report.Buffers.Count > 0 ? "Next: tell people the earlier times of the buffers, or planner plan --robust."
        : top == 0 ? "Next: --top 10 names the visits at risk and the buffers that pay."
        : "Next: publish it; no buffer would earn its cost.";

    private Table Visits(IEnumerable<VisitRisk> visits)
    {
        Table table = new Table().Border(TableBorder.Rounded);
        table.AddColumns("visit", "clinician", "planned", "on time", "spare min", "late by", "why");
        foreach (VisitRisk visit in visits)
            AddRow(
                table,
                visit.Visit.Value,
                visit.Clinician.Value,
                visit.PlannedStart.InZone(request.Agency.TimeZone).ToString("ddd HH:mm", CultureInfo.InvariantCulture),
                visit.OnTime.ToString("0.0 %", CultureInfo.InvariantCulture),
                Number(visit.SpareMinutes),
                Number(visit.MinutesWhenLate),
                string.Join("; ", visit.Causes.Select(Words))
            );
        return table;
    }

    private static Table Buffers(IReadOnlyList<ProposedBuffer> buffers)
    {
        Table table = new Table().Border(TableBorder.Rounded);
        table.AddColumns("buffer", "clinician", "before", "saves (minute-equivalents)");
        foreach (ProposedBuffer buffer in buffers)
            AddRow(
                table,
                Number(buffer.Minutes) + " min",
                buffer.Clinician.Value,
                buffer.Before?.Value ?? "the way home",
                Number(buffer.Gain)
            );
        return table;
    }

    private static string Words(RiskCause cause) =>
        cause.Kind switch
        {
            RiskCauseKind.Service => $"{cause.Visit.Value} +{Number(cause.Minutes)} min",
            RiskCauseKind.Travel => $"way to {cause.Visit.Value} +{Number(cause.Minutes)} min",
            _ => $"{Number(cause.Minutes)} min waiting for {cause.Clinician.Value} at {cause.Visit.Value}",
        };

    private static void AddRow(Table table, params string[] cells) =>
        table.AddRow(cells.Select(cell => new Text(cell)).ToArray());

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private void Line(FormattableString words) => terminal.Out.WriteLine(FormattableString.Invariant(words));
}
