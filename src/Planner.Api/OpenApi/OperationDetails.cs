using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Planner.Api;

/// <summary>Adds to each operation of the OpenAPI document what its endpoint's rules say: who may use it, headers, pages, problems, examples.</summary>
internal static class OperationDetails
{
    public static void Apply(OpenApiOptions options) =>
        options.AddOperationTransformer(
            async (operation, context, cancellation) =>
            {
                IList<object> metadata = context.Description.ActionDescriptor.EndpointMetadata;
                string method = context.Description.HttpMethod ?? "GET";
                string path = "/" + context.Description.RelativePath?.TrimEnd('/');
                operation.OperationId = OperationName.Of(method, path);
                AddReach(operation, metadata.OfType<AccessRule>().LastOrDefault(), context.Document!);
                OperationParameters.Add(operation, metadata);
                OpenApiSchema problem = await context.GetOrCreateSchemaAsync(
                    typeof(ProblemView),
                    cancellationToken: cancellation
                );
                OperationProblems.Add(operation, metadata, problem, context.Document!);
                OperationExamples.Add(operation, method, path);
            }
        );

    private static void AddReach(OpenApiOperation operation, AccessRule? rule, OpenApiDocument document)
    {
        if (rule is null or { IsOpen: true })
        {
            operation.Description = "Anyone may use it, signed in or not.";
            operation.Security = [];
            return;
        }
        IEnumerable<string> roles = Enum.GetValues<Role>()
            .Where(role => rule.AnyOf.Any(permission => RolePermissions.Has(role, permission)))
            .Select(AccountReader.Word);
        operation.Description = $"Roles: {string.Join(", ", roles)}.";
        operation.Security =
        [
            new() { [new OpenApiSecuritySchemeReference(OpenApiTitle.KeyScheme, document)] = [] },
            new() { [new OpenApiSecuritySchemeReference(OpenApiTitle.SessionScheme, document)] = [] },
        ];
    }
}
