using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.Json.Nodes;
using Planner.Api;

namespace Planner.Cli;

/// <summary><c>planner serve</c>: the HTTP service and the page of each plan.</summary>
internal static class ServeCommand
{
    private const string About = """
        Run the HTTP service: plans by request, their progress, their pages. Ends with Ctrl-C.

        Example:
          planner serve --urls http://127.0.0.1:5080
        """;

    public static Command Create(Terminal terminal)
    {
        var urls = new Option<string[]>("--urls")
        {
            Description = "Addresses to listen on.",
            DefaultValueFactory = _ => [.. new ApiOptions().Urls],
            HelpName = "U",
            AllowMultipleArgumentsPerToken = true,
        };
        urls.Validators.Add(RefuseWhatIsNoAddress);
        var data = new Option<string?>("--data")
        {
            Description = "A folder with data sets and roads.",
            HelpName = "FOLDER",
        };
        Option<bool> json = CommonOptions.Json();
        var command = new Command("serve", About) { urls, data, json };
        command.SetAction(
            async (parsed, stop) =>
            {
                var options = new ApiOptions { Urls = parsed.GetRequiredValue(urls), Data = parsed.GetValue(data) };
                bool asJson = parsed.GetValue(json);
                await ApiHost.RunAsync(options, stop, service => Announce(terminal, service.Urls, asJson));
                return ExitCodes.Done;
            }
        );
        return command;
    }

    private static void RefuseWhatIsNoAddress(OptionResult result)
    {
        foreach (string text in result.Tokens.Select(token => token.Value))
            if (!Uri.TryCreate(text, UriKind.Absolute, out Uri? url) || url.Scheme is not ("http" or "https"))
                result.AddError($"--urls is {text}; an address is written like http://127.0.0.1:5080.");
    }

    private static void Announce(Terminal terminal, IReadOnlyCollection<string> addresses, bool asJson)
    {
        if (asJson)
            JsonOutput.Write(
                terminal.Out,
                new JsonObject { ["urls"] = RosterJson.Each(addresses, address => address) }
            );
        else
            terminal.Out.WriteLine($"Listening. Next: open {addresses.First()} (Ctrl-C ends the service).");
        terminal.Out.Flush();
    }
}
