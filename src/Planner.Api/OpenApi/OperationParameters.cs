using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Planner.Api;

/// <summary>Headers and parameters that handlers read by types of their own.</summary>
internal static class OperationParameters
{
    public static void Add(OpenApiOperation operation, IList<object> metadata)
    {
        if (metadata.OfType<Idempotent>().Any())
            AddHeader(
                operation,
                Planner.Api.Idempotent.Header,
                "1 to 200 visible characters, new for each thing to make; with the same one the first answer comes again.",
                "3f1c9a52-make-once"
            );
        if (Takes<IfMatch>(metadata))
            AddHeader(operation, "If-Match", "The ETag of the version that was read; * for whatever there is.", "*");
        if (Takes<Page>(metadata))
            AddPage(operation);
    }

    /// <summary>Whether the handler has a parameter of a type.</summary>
    public static bool Takes<T>(IList<object> metadata) =>
        metadata.OfType<MethodInfo>().Any(handler => handler.GetParameters().Any(p => p.ParameterType == typeof(T)));

    private static void AddPage(OpenApiOperation operation)
    {
        Add(
            operation,
            new OpenApiParameter
            {
                Name = "limit",
                In = ParameterLocation.Query,
                Description = "Items of a page.",
                Schema = new OpenApiSchema
                {
                    Type = JsonSchemaType.Integer,
                    Minimum = "1",
                    Maximum = Page.Greatest.ToString(CultureInfo.InvariantCulture),
                    Default = JsonValue.Create(Page.Default),
                },
            }
        );
        Add(
            operation,
            new OpenApiParameter
            {
                Name = "cursor",
                In = ParameterLocation.Query,
                Description = "\"next\" of the page before.",
                Schema = new OpenApiSchema { Type = JsonSchemaType.String },
            }
        );
    }

    private static void AddHeader(OpenApiOperation operation, string name, string description, string example) =>
        Add(
            operation,
            new OpenApiParameter
            {
                Name = name,
                In = ParameterLocation.Header,
                Required = true,
                Description = description,
                Schema = new OpenApiSchema { Type = JsonSchemaType.String },
                Example = JsonValue.Create(example),
            }
        );

    private static void Add(OpenApiOperation operation, OpenApiParameter parameter)
    {
        operation.Parameters ??= [];
        if (!operation.Parameters.Any(known => known.Name == parameter.Name))
            operation.Parameters.Add(parameter);
    }
}
