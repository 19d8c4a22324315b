using System.Text.Json.Nodes;

namespace Planner.Api;

/// <summary>The agency's resources: one set of routes for every kind.</summary>
internal static class ResourceEndpoints
{
    public static void MapResources(this IEndpointRouteBuilder routes)
    {
        foreach (ResourceKind kind in ResourceKinds.All)
        {
            RouteGroupBuilder group = routes.MapGroup($"/v1/{kind.Name}").WithTags("Agency");
            ResourceHandlers handlers = new(kind);
            MapReads(group, kind, handlers);
            MapCreate(group, kind, handlers);
            MapChanges(group, kind, handlers);
        }
    }

    private static void MapReads(RouteGroupBuilder group, ResourceKind kind, ResourceHandlers handlers)
    {
        group
            .MapGet("", handlers.List)
            .WithSummary(
                $"Lists {kind.Name} by branch and id; ?branch= ?day= ?from= ?to= ?state= ?patient= ?clinician= choose."
            )
            .WithDescription(kind.About)
            .Produces<PageView<ResourceView>>()
            .WithProblems(ProblemCatalogue.BadQuery)
            .Allow(Permission.ReadAgency)
            .ReadsPatients();
        group
            .MapGet("{id}", handlers.Read)
            .WithSummary($"Reads one of the {kind.Name}; If-None-Match answers 304 where nothing changed.")
            .WithDescription(kind.About)
            .Produces<ResourceView>()
            .Produces(304)
            .WithProblems(ProblemCatalogue.Unknown)
            .Allow(Permission.ReadAgency)
            .ReadsPatients();
    }

    private static void MapCreate(RouteGroupBuilder group, ResourceKind kind, ResourceHandlers handlers) =>
        group
            .MapPost("", handlers.CreateAsync)
            .WithSummary($"Adds one to the {kind.Name}; without \"id\" it is given one.")
            .WithDescription(kind.About)
            .Accepts<JsonObject>("application/json")
            .Produces<ResourceView>(201)
            .WithProblems(ProblemCatalogue.BadInput, ProblemCatalogue.AlreadyThere)
            .Allow(kind.Change)
            .Idempotent();

    private static void MapChanges(RouteGroupBuilder group, ResourceKind kind, ResourceHandlers handlers)
    {
        group
            .MapPut("{id}", handlers.ReplaceAsync)
            .WithSummary($"Replaces one of the {kind.Name}.")
            .Accepts<JsonObject>("application/json")
            .Produces<ResourceView>()
            .WithProblems(ProblemCatalogue.BadInput, ProblemCatalogue.Unknown)
            .Changes()
            .Allow(kind.Change);
        group
            .MapPatch("{id}", handlers.PatchAsync)
            .WithSummary($"Changes fields of one of the {kind.Name} (JSON merge patch); null removes a field.")
            .Accepts<JsonObject>("application/merge-patch+json", "application/json")
            .Produces<ResourceView>()
            .WithProblems(ProblemCatalogue.BadInput, ProblemCatalogue.Unknown)
            .Changes()
            .Allow(kind.Change);
        group
            .MapDelete("{id}", handlers.DeleteAsync)
            .WithSummary($"Removes one of the {kind.Name}; 409 while something names it.")
            .Produces(204)
            .WithProblems(ProblemCatalogue.Unknown, ProblemCatalogue.UnknownReference)
            .Changes()
            .Allow(kind.Change);
    }
}
