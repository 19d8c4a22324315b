using Microsoft.AspNetCore.Mvc;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Api;

/// <summary>Fills branches: with a sample agency, or from spreadsheets.</summary>
internal static class LoadEndpoints
{
    public static void MapLoading(this IEndpointRouteBuilder routes)
    {
        routes
            .MapPost("/v1/samples", LoadSample)
            .WithTags("Agency")
            .WithSummary("Loads a data set of the server into a branch; the branch is made where it is not there.")
            .Accepts<SampleBody>("application/json")
            .Produces<LoadedView>()
            .WithProblems(ProblemCatalogue.BadInput, ProblemCatalogue.UnknownDataSet, ProblemCatalogue.Unknown)
            .Allow(Permission.ImportData)
            .Idempotent();
        routes
            .MapPost("/v1/imports", Import)
            .WithTags("Agency")
            .WithSummary(
                "Loads spreadsheets (CSV) into a branch; every wrong row is named, and nothing is loaded unless keepGood."
            )
            .Accepts<ImportBody>("application/json")
            .Produces<LoadedView>()
            .WithProblems(ProblemCatalogue.BadInput, ProblemCatalogue.CannotPlan, ProblemCatalogue.Unknown)
            .Allow(Permission.ImportData)
            .Idempotent();
    }

    private static async Task<IResult> LoadSample(
        HttpRequest request,
        Access access,
        [FromServices] SubmittedBody body,
        [FromServices] DataSets dataSets,
        [FromServices] AgencyLoad load
    )
    {
        if (!SubmittedBody.IsJson(request))
            return new Problem(ProblemCatalogue.WrongType);
        using MemoryStream bytes = await body.ReadAsync(request);
        SampleBody order = LoadOrder.Sample(bytes, body.Limits);
        PlanRequest? found = dataSets.Find(order.Dataset);
        return found is null
            ? new Problem(ProblemCatalogue.UnknownDataSet, $"There is no data set \"{order.Dataset}\".")
            : TypedResults.Ok(await load.RunAsync(access, order.Branch!, found, $"sample {order.Dataset}"));
    }

    private static async Task<IResult> Import(
        HttpRequest request,
        Access access,
        [FromServices] SubmittedBody body,
        [FromServices] SheetImport import,
        [FromServices] ComputeGate gate,
        [FromServices] AgencyLoad load
    )
    {
        if (!SubmittedBody.IsJson(request))
            return new Problem(ProblemCatalogue.WrongType);
        using MemoryStream bytes = await body.ReadAsync(request);
        (ImportBody order, ImportOptions options) = LoadOrder.Import(bytes, body.Limits);
        ImportedAgency imported = await gate.RunAsync(
            _ => import.Read(order, options),
            request.HttpContext.RequestAborted
        );
        LoadedView loaded = await load.RunAsync(access, order.Branch, imported.Request!, "import");
        return TypedResults.Ok(
            loaded with
            {
                Notes = imported.Notes.Count > 0 ? imported.Notes : null,
                Refused = imported.Faults.Count > 0 ? [.. imported.Faults.Select(RefusedRowView.Of)] : null,
            }
        );
    }
}
