using System.Text.Json.Nodes;
using Planner.Api;

namespace Planner.Cli;

/// <summary>What <c>planner serve</c> says once it listens.</summary>
internal static class ServeWords
{
    public static void Announce(Terminal terminal, StartedService service, bool asJson)
    {
        if (asJson)
            JsonOutput.Write(terminal.Out, Json(service));
        else
            Write(terminal.Out, service);
        terminal.Out.Flush();
    }

    private static void Write(TextWriter words, StartedService service)
    {
        words.WriteLine($"Listening (Ctrl-C ends the service). Store: {service.Folder}");
        if (service.SetupCode is { } code)
            words.WriteLine($"There is no manager yet. The set-up page asks for this code: {code}");
        if (service.IsEmpty)
            words.WriteLine(
                "There is no branch yet: load a sample agency on the start page, or with --sample gothenburg-day."
            );
        words.WriteLine($"Next: open {service.Urls.First()}");
    }

    private static JsonObject Json(StartedService service) =>
        new()
        {
            ["urls"] = JsonParts.Each(service.Urls, address => address),
            ["folder"] = service.Folder,
            ["setupCode"] = service.SetupCode,
            ["empty"] = service.IsEmpty,
        };
}
