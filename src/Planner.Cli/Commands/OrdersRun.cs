using NodaTime;
using Planner.CpSat;
using Planner.Domain;
using Planner.Formats;
using Planner.Orders;

namespace Planner.Cli;

/// <summary>One run of <c>planner orders</c>.</summary>
internal sealed class OrdersRun(Terminal terminal, PlanOrdersOptions options)
{
    public string? Agency { get; init; }

    public Instant? At { get; init; }

    public string? Out { get; init; }

    public bool AsJson { get; init; }

    /// <returns>One of <see cref="ExitCodes"/>; findings are visits without a day and clocks that have run out.</returns>
    public async Task<int> RunAsync(string path, CancellationToken stop)
    {
        RefuseImpossible();
        OrdersReading reading = OrdersReader.ReadFile(path);
        Instant at = At ?? reading.Document.AsOf ?? Instant.FromDateTimeOffset(TimeProvider.System.GetUtcNow());
        OrdersCompilation compiled = Compile(path, reading, at);
        PlanRequest? agency = Agency is null ? null : InputFile.Read(Agency, file => PlanRequestReader.ReadFile(file));
        await using ICpSatEngine engine = CpSatEngines.Choose();
        OrdersPlan plan = await new PlanOrders(RuleBookReader.Standard, engine).RunAsync(
            reading.Document,
            compiled.Orders,
            at,
            options,
            stop
        );
        Request? written = Write(plan, agency);
        if (AsJson)
            JsonOutput.Write(terminal.Out, OrdersJson.Of(plan, written?.Path, written?.Visits));
        else
            new OrdersTables(terminal).Write(plan, written?.Path, written?.Visits);
        return HasFindings(plan) ? ExitCodes.Findings : ExitCodes.Done;
    }

    private void RefuseImpossible()
    {
        List<InputMistake> mistakes = Out is null ? [] : [.. OutputTarget.Mistakes("--out", Out)];
        if (Out is not null && Agency is null)
            mistakes.Add(
                new("--out", Out, "A plan request needs an agency: clinicians, travel, policy.", "Add --agency AGENCY.")
            );
        if (mistakes.Count > 0)
            throw new InvalidInputException(mistakes);
    }

    // What the document says wrongly and what its orders say wrongly is named at once.
    private static OrdersCompilation Compile(string path, OrdersReading reading, Instant at)
    {
        OrdersCompilation compiled = OrdersCompilation.Of(reading.Document, at);
        var readable = compiled.Mistakes.Where(m =>
            !reading.Mistakes.Any(known => m.Place.StartsWith(Item(known.Place), StringComparison.Ordinal))
        );
        InputMistake[] all =
        [
            .. reading.Mistakes.Concat(readable).Select(m => m with { Place = $"{path}: {m.Place}" }),
        ];
        return all.Length > 0 ? throw new InvalidInputException(all) : compiled;
    }

    private static string Item(string place) =>
        place.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? place[..dot] : place;

    private Request? Write(OrdersPlan plan, PlanRequest? agency)
    {
        if (Out is null || agency is null)
            return null;
        PlanRequest request = OrderRequest.Of(plan, agency);
        AtomicFile.Write(Out, stream => PlanRequestWriter.Write(request, stream));
        return new(Out, request.Visits.Count - agency.Visits.Count);
    }

    private static bool HasFindings(OrdersPlan plan) =>
        plan.Schedule.Unplaced.Any(count => count > 0)
        || plan.Schedule.Weeks.Any(week => week.Missed > 0)
        || plan.Clocks.Any(clock => clock.IsOverdue(plan.At));

    private sealed record Request(string Path, int Visits);
}
