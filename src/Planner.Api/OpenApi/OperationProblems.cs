using System.Globalization;
using Microsoft.OpenApi;

namespace Planner.Api;

/// <summary>Problems of an operation, by status, with their codes.</summary>
internal static class OperationProblems
{
    private const string Schema = "ProblemView";

    public static void Add(
        OpenApiOperation operation,
        IList<object> metadata,
        OpenApiSchema schema,
        OpenApiDocument document
    )
    {
        document.Components ??= new();
        document.Components.Schemas ??= new Dictionary<string, IOpenApiSchema>();
        document.Components.Schemas.TryAdd(Schema, schema);
        operation.Responses ??= [];
        foreach (var kinds in KindsOf(metadata, operation).DistinctBy(kind => kind.Code).GroupBy(kind => kind.Status))
            operation.Responses[kinds.Key.ToString(CultureInfo.InvariantCulture)] = Answer(
                string.Join(", ", kinds.Select(kind => kind.Code)),
                document
            );
        operation.Responses["default"] = Answer("Any other problem of the catalogue.", document);
    }

    private static IEnumerable<ProblemKind> KindsOf(IList<object> metadata, OpenApiOperation operation)
    {
        foreach (ProblemKind kind in metadata.OfType<ProblemCodes>().SelectMany(codes => codes.Kinds))
            yield return kind;
        if (metadata.OfType<AccessRule>().LastOrDefault() is { IsOpen: false })
        {
            yield return ProblemCatalogue.NotSignedIn;
            yield return ProblemCatalogue.NotPermitted;
        }
        if (operation.RequestBody is not null)
        {
            yield return ProblemCatalogue.BadInput;
            yield return ProblemCatalogue.TooLarge;
            yield return ProblemCatalogue.WrongType;
        }
        if (metadata.OfType<Idempotent>().Any())
        {
            yield return ProblemCatalogue.IdempotencyKeyMissing;
            yield return ProblemCatalogue.IdempotencyInFlight;
            yield return ProblemCatalogue.IdempotencyAnswerLost;
            yield return ProblemCatalogue.IdempotencyMismatch;
        }
        if (OperationParameters.Takes<IfMatch>(metadata))
        {
            yield return ProblemCatalogue.Stale;
            yield return ProblemCatalogue.IfMatchMissing;
        }
        yield return ProblemCatalogue.RateLimited;
    }

    private static OpenApiResponse Answer(string description, OpenApiDocument document) =>
        new()
        {
            Description = description,
            Content = new Dictionary<string, OpenApiMediaType>
            {
                [Problem.ContentType] = new() { Schema = new OpenApiSchemaReference(Schema, document) },
            },
        };
}
