using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Planner.Dispatch;

namespace Planner.Api;

/// <summary>What the OpenAPI document says about itself, and how one signs in.</summary>
internal static class OpenApiTitle
{
    public const string KeyScheme = "key";
    public const string SessionScheme = "session";

    private const string About = """
        Rosters for home health agencies: resources of the agency, plans as jobs, published rosters, repairs, the audit.
        Errors are problem documents (RFC 9457) with a code from a catalogue. Things of branches out of reach are not told
        of: they answer 404. Posts that make something carry an Idempotency-Key, changes an If-Match; lists page by cursor.
        """;

    public static void Apply(OpenApiOptions options) =>
        options.AddDocumentTransformer(
            (document, _, _) =>
            {
                document.Info.Title = "Planner";
                document.Info.Version = EngineVersion.Text;
                document.Info.Description = About;
                document.Servers = [new OpenApiServer { Url = "/" }];
                document.Components ??= new();
                document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
                {
                    [KeyScheme] = new OpenApiSecurityScheme
                    {
                        Type = SecuritySchemeType.Http,
                        Scheme = "bearer",
                        Description = "An API key: Authorization: Bearer pk_...",
                    },
                    [SessionScheme] = new OpenApiSecurityScheme
                    {
                        Type = SecuritySchemeType.ApiKey,
                        In = ParameterLocation.Cookie,
                        Name = SessionCookie.Name,
                        Description = "A person who signed in; changes also carry the header X-CSRF-Token.",
                    },
                };
                return Task.CompletedTask;
            }
        );
}
