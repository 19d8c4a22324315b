using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using Planner.Coordination;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;
using Planner.Store;
using Planner.Travel;

namespace Planner.Api;

/// <summary>
/// The one entrance of triggers. An event is kept first, with what it does to its visit; then the published roster of its day is
/// repaired in proposals, and an exception tells the coordinators. What a crash leaves undone is done later, once.
/// </summary>
internal sealed class EventDesk(PlannerStore store, PlanShelf shelf, RepairDesk repairs)
{
    /// <summary>Keeps events and does what they ask for.</summary>
    public async Task<EventsView> TakeInAsync(
        Access access,
        DocumentRow branch,
        IReadOnlyList<ReceivedEvent> events,
        string? source,
        CancellationToken stop
    )
    {
        Actor actor = Enum.Parse<Actor>(access.Role.ToString());
        (IReadOnlyList<EventView> Views, IReadOnlyList<ReceivedEvent> Fresh) kept = await store.WriteAsync(
            access.Author(source),
            change => Keep(change, branch.Id, events, actor)
        );
        IReadOnlyList<DisturbedDayView> days = await HandleAsync(access.Author(source), branch.Id, kept.Fresh, stop);
        return new(kept.Views, days);
    }

    /// <summary>Does what kept events ask for: repairs of the rosters that they disturb.</summary>
    public async Task<IReadOnlyList<DisturbedDayView>> HandleAsync(
        Author author,
        string branch,
        IReadOnlyList<ReceivedEvent> events,
        CancellationToken stop
    )
    {
        List<DisturbedDayView> days = [];
        foreach (
            var group in events.GroupBy(what => DayOf(branch, what.What)).OrderBy(g => g.Key, StringComparer.Ordinal)
        )
            days.Add(await HandleDayAsync(author, branch, group.Key, [.. group], stop));
        return days;
    }

    private static (IReadOnlyList<EventView>, IReadOnlyList<ReceivedEvent>) Keep(
        StoreChange change,
        string branch,
        IReadOnlyList<ReceivedEvent> events,
        Actor actor
    )
    {
        List<EventView> views = [];
        List<ReceivedEvent> fresh = [];
        foreach (ReceivedEvent what in events)
        {
            string id = what.What.Id.Value;
            bool isNew = change.InboundEvents.Add(branch, id, what.Kind, what.Text);
            string? state = isNew ? EventSteps.Take(change, branch, what.What, actor) : null;
            if (isNew)
                fresh.Add(what);
            views.Add(new(id, what.Kind, isNew ? "accepted" : "known", state));
        }
        return (views, fresh);
    }

    private string DayOf(string branch, PlanEvent what) =>
        store.Read(reader => EventSteps.Day(reader, branch, what) ?? LocalDay(reader, branch, what));

    private static string LocalDay(StoreReader reader, string branch, PlanEvent what)
    {
        DocumentRow row = reader.Documents(DocumentKind.Branch).Find(Scope.All, branch, branch)!;
        Instant at = what is ClinicianOut { From: { } from } ? from : what.At;
        return at.InZone(SheetCheck.Zone(ResourceView.Plain(row))).Date.ToString("uuuu-MM-dd", null);
    }

    private async Task<DisturbedDayView> HandleDayAsync(
        Author author,
        string branch,
        string day,
        IReadOnlyList<ReceivedEvent> events,
        CancellationToken stop
    )
    {
        RosterRow? roster = store.Read(reader => reader.Rosters.Find(Scope.All, branch, day));
        PlanRow? plan = roster?.PlanId is { } id ? store.Read(reader => reader.Plans.Find(Scope.All, id)) : null;
        (MadeRepair? made, string words) = plan is null
            ? (null, "No roster is published for the day; there is nothing to repair.")
            : await RepairAsync(plan, events, stop);
        return await store.WriteAsync(author, change => Note(change, branch, day, events, plan, made, words));
    }

    private async Task<(MadeRepair?, string)> RepairAsync(
        PlanRow plan,
        IReadOnlyList<ReceivedEvent> events,
        CancellationToken stop
    )
    {
        try
        {
            RepairQuestion question = new(null, RepairBudget.Unlimited, new RepairPlanOptions());
            PlanEvent[] whats = [.. events.Select(what => what.What)];
            MadeRepair made = await repairs.RepairAsync(shelf.Head(plan), whats, question, stop);
            return (
                made,
                FormattableString.Invariant($"{made.Outcome.Proposals.Count} proposal(s) to repair the roster.")
            );
        }
        catch (InvalidInputException refused)
        {
            return (
                null,
                $"The roster cannot be repaired for it: {refused.Mistakes[0].Place}: {refused.Mistakes[0].Rule}"
            );
        }
        catch (Exception fault)
            when (fault
                    is NetworkNotFoundException
                        or RoadNetworkException
                        or PlaceTooFarException
                        or OtherRoadsException
            )
        {
            return (null, $"The roster cannot be repaired: {fault.Message}");
        }
    }

    private static DisturbedDayView Note(
        StoreChange change,
        string branch,
        string day,
        IReadOnlyList<ReceivedEvent> events,
        PlanRow? plan,
        MadeRepair? made,
        string words
    )
    {
        string[] proposals = made is null ? [] : [.. ProposalBook.Add(change, plan!, made).Select(row => row.Id)];
        string exception = NewId.Of("x", change.Now);
        DisturbedDayView view = new(day, plan?.Id, proposals, exception, words);
        string outcome = JsonSerializer.Serialize(view, ApiJson.Options);
        bool isFirst = true;
        foreach (ReceivedEvent what in events)
            isFirst &= change.InboundEvents.Handle(branch, what.What.Id.Value, outcome);
        // Somebody else has done it meanwhile: one effect is enough.
        if (!isFirst)
            throw new StoreConflictException(StoreConflict.AlreadyThere, "The events were handled already.");
        Tell(change, branch, view, events);
        return view;
    }

    private static void Tell(
        StoreChange change,
        string branch,
        DisturbedDayView view,
        IReadOnlyList<ReceivedEvent> events
    )
    {
        JsonObject document = new()
        {
            ["id"] = view.Exception,
            ["kind"] = "disturbed-day",
            ["day"] = view.Day,
            ["plan"] = view.Plan,
            ["events"] = JsonParts.Each(events, what => what.What.Id.Value),
            ["proposals"] = JsonParts.Each(view.Proposals, id => id),
            ["text"] = $"{string.Join(", ", events.Select(what => what.Kind).Distinct())}: {view.Words}",
            ["remedy"] =
                view.Proposals.Count > 0
                    ? "Look at the proposals, accept one, and publish the plan."
                    : "Look at the plan of the day; edit it by hand where somebody has to be told.",
        };
        change
            .Documents(DocumentKind.ExceptionItem)
            .Insert(
                new()
                {
                    BranchId = branch,
                    Id = view.Exception,
                    Day = view.Day,
                    State = "open",
                    Document = document.ToJsonString(),
                }
            );
    }
}
