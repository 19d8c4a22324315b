using NodaTime;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Coordination;

/// <summary>Turns a published plan, what has happened since, and the present time into what is left to be decided.</summary>
public static class RemainingDayCompiler
{
    /// <param name="document">The published plan with its request.</param>
    /// <param name="events">In any order; the same event twice counts once, and one that the plan holds already does nothing. None = time alone has passed.</param>
    /// <param name="now">The moment of the repair; no event may be known later.</param>
    /// <param name="travel">The network's travel between all places of the request and of patients that events bring along.</param>
    /// <exception cref="InvalidInputException">Every mistake of the events at once; places as "events[2].visit".</exception>
    public static RemainingDay Compile(
        PlanDocument document,
        IReadOnlyList<PlanEvent> events,
        Instant now,
        TravelLookup travel
    )
    {
        var draft = new DayDraft(document.Request, document.Plan, DayOf(document.Request, now));
        IReadOnlyList<AppliedEvent> applied = document.Plan.Origin.Repair?.Events ?? [];
        var journal = new EventJournal(document.Request, applied, events, now);
        Apply(draft, journal, travel);
        IReadOnlyList<SimulatedRoute> routes = new DaySimulation(draft, travel).Run(now);
        draft.Elsewhere = OtherDays.Of(draft, travel);
        return new RestDay(draft, routes, now, travel).Build(
            new Provenance(document, now, [.. journal.Ordered.Select(item => item.What)])
        );
    }

    /// <summary>The day that is repaired at a moment: that of the moment, the plan's first or last where it lies outside.</summary>
    public static LocalDate DayOf(PlanRequest request, Instant now)
    {
        LocalDate day = now.InZone(request.Agency.TimeZone).Date;
        return LocalDate.Max(request.From, LocalDate.Min(request.To, day));
    }

    private static void Apply(DayDraft draft, EventJournal journal, TravelLookup travel)
    {
        List<InputMistake> mistakes = [.. journal.Mistakes];
        foreach ((PlanEvent what, int index) in journal.Ordered)
        {
            int before = mistakes.Count;
            EventRecipe recipe = EventRecipes.For(what);
            IReadOnlyList<SimulatedRoute> routes = new DaySimulation(draft, travel).Run(what.At);
            recipe.Check(new EventCheck(draft, routes, what, EventJournal.Place(index), mistakes), what);
            if (mistakes.Count == before)
                recipe.Apply(draft, what);
        }
        if (mistakes.Count > 0)
            throw new InvalidInputException(mistakes);
    }
}
