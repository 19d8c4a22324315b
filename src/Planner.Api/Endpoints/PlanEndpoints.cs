using Microsoft.AspNetCore.Mvc;
using Planner.Dispatch;

namespace Planner.Api;

/// <summary>Plans: ask for one, list them, read one, stop one.</summary>
internal static class PlanEndpoints
{
    public static void MapPlans(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder plans = routes.MapGroup("/v1/plans").WithTags("Plans");
        plans
            .MapPost("", Submit)
            .WithSummary("Ask for a plan: a plan request, or {\"dataset\": \"gothenburg-day\"}.")
            .Accepts<PlanBody>("application/json")
            .Produces<PlanView>(202)
            .WithProblems(ProblemCatalogue.BadInput, ProblemCatalogue.UnknownDataSet, ProblemCatalogue.QueueFull)
            .Allow(Permission.MakePlans);
        plans
            .MapGet("", List)
            .WithSummary("Every plan that is kept, newest first.")
            .Produces<PlanView[]>()
            .Allow(Permission.ReadPlans);
        plans
            .MapGet("{id}", Read)
            .WithSummary("A plan's state, and the plan document when it is done.")
            .Produces<PlanView>()
            .WithProblems(ProblemCatalogue.UnknownPlan)
            .Allow(Permission.ReadPlans);
        plans
            .MapDelete("{id}", Stop)
            .WithSummary("Ends the search early and keeps the best plan.")
            .Produces<PlanView>()
            .Produces<PlanView>(202)
            .WithProblems(ProblemCatalogue.UnknownPlan)
            .Allow(Permission.MakePlans);
    }

    private static async Task<IResult> Submit(
        HttpRequest request,
        [AsParameters] PlanOptionsQuery query,
        [FromServices] PlanIntake intake
    )
    {
        if (!SubmittedBody.IsJson(request))
            return new Problem(ProblemCatalogue.WrongType);
        PlanSubmission submission = await intake.ReadAsync(request);
        if (submission.Request is null)
            return new Problem(ProblemCatalogue.UnknownDataSet, $"There is no data set \"{submission.DataSet}\".");
        (PlanRosterOptions options, string? wrong) = intake.Options(query, submission);
        if (wrong is not null)
            return new Problem(ProblemCatalogue.BadOption, wrong);
        return intake.TryAdd(submission.Request, options) is { } job
            ? TypedResults.Accepted($"/v1/plans/{job.Id}", PlanView.Summary(job))
            : new Problem(ProblemCatalogue.QueueFull, retryAfterSeconds: intake.RetryAfterSeconds);
    }

    private static IResult List([FromServices] PlanQueue queue) =>
        TypedResults.Ok(queue.All().Select(PlanView.Summary));

    private static IResult Read(string id, [FromServices] PlanQueue queue) =>
        queue.Find(id) is { } job ? TypedResults.Ok(PlanView.Whole(job)) : new Problem(ProblemCatalogue.UnknownPlan);

    private static IResult Stop(string id, [FromServices] PlanQueue queue)
    {
        if (queue.Find(id) is not { } job)
            return new Problem(ProblemCatalogue.UnknownPlan);
        job.Stop();
        return job.IsOver
            ? TypedResults.Ok(PlanView.Summary(job))
            : TypedResults.Accepted($"/v1/plans/{id}", PlanView.Summary(job));
    }
}
