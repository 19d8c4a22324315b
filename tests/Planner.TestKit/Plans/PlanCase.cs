using Planner.Domain;

namespace Planner.TestKit;

/// <summary>A request, the sheets its plan was written from, the plan, and the travel times of both.</summary>
public sealed record PlanCase(PlanRequest Request, IReadOnlyList<RouteSheet> Sheets, Plan Plan, ITravelTimes Travel)
{
    public static PlanCase Of(PlanRequest request, IReadOnlyList<RouteSheet> sheets, ITravelTimes travel)
    {
        PlanDraft draft = new(request, travel);
        foreach (RouteSheet sheet in sheets)
            draft.Route(sheet.Shift, sheet.Departure, sheet.Write);
        return new PlanCase(request, sheets, draft.Build(), travel);
    }

    /// <summary>Changes the plan alone.</summary>
    public PlanCase EditPlan(Func<Plan, Plan> edit) => this with { Plan = edit(Plan) };

    /// <summary>Changes the request alone; the plan stays as it is.</summary>
    public PlanCase EditRequest(Func<PlanRequest, PlanRequest> edit) => this with { Request = edit(Request) };

    /// <summary>Changes one sheet and writes the plan anew, with all that follows.</summary>
    public PlanCase EditSheet(string shift, Func<RouteSheet, RouteSheet> edit) =>
        Of(Request, [.. Sheets.Select(s => s.Shift == shift ? edit(s) : s)], Travel);

    /// <summary>Gives an entry another start.</summary>
    public PlanCase Restart(string visit, string start, int service = 0)
    {
        SheetEntry At(SheetEntry e) => e.Visit == visit && e.Service == service ? e with { Start = start } : e;
        return Of(Request, [.. Sheets.Select(s => s with { Entries = [.. s.Entries.Select(At)] })], Travel);
    }

    /// <summary>Takes a service off its sheet and, where a shift is named, adds it at the end of that one.</summary>
    public PlanCase Move(string visit, string? shift, string start = "", int service = 0)
    {
        IEnumerable<RouteSheet> without = Sheets.Select(s =>
            s with
            {
                Entries = [.. s.Entries.Where(e => e.Visit != visit || e.Service != service)],
            }
        );
        return Of(Request, [.. without.Select(s => s.Shift == shift ? s.Then(visit, start, service) : s)], Travel);
    }
}
