using Microsoft.AspNetCore.OpenApi;
using Planner.Dispatch;

namespace Planner.Api;

/// <summary>What the OpenAPI document says about itself.</summary>
internal static class OpenApiTitle
{
    public static void Apply(OpenApiOptions options) =>
        options.AddDocumentTransformer(
            (document, _, _) =>
            {
                document.Info.Title = "Planner";
                document.Info.Version = EngineVersion.Text;
                document.Info.Description = "Rosters for home health agencies. Plans are kept in memory.";
                return Task.CompletedTask;
            }
        );
}
