using System.CommandLine;
using Planner.Api;

namespace Planner.Cli;

/// <summary><c>planner serve</c>: the HTTP service. Its settings come from flags, the environment and a file.</summary>
internal static class ServeCommand
{
    private const string About = """
        Run the HTTP service on a folder that holds its store; an empty one is set up. Ends with Ctrl-C.

        A setting is taken from its flag, else from the environment, else from planner.json in the folder (one JSON object;
        the fields are the flags' names without dashes, such as "queueLimit"), else it has its default.

        Example:
          planner serve --folder my-agency --sample gothenburg-day
        """;

    public static Command Create(Terminal terminal)
    {
        Dictionary<Setting, Option<string[]>> flags = ServiceSettings.All.ToDictionary(s => s, Flag);
        Option<string?> file = new("--settings") { Description = "Another file of settings.", HelpName = "FILE" };
        Option<bool> json = CommonOptions.Json();
        var command = new Command("serve", About) { file, json };
        foreach (Option<string[]> flag in flags.Values)
            command.Add(flag);
        command.SetAction(
            async (parsed, stop) =>
            {
                Dictionary<string, string> given = flags
                    .Where(f => parsed.GetValue(f.Value) is { Length: > 0 })
                    .ToDictionary(f => f.Key.Name, f => string.Join(' ', parsed.GetValue(f.Value)!));
                ApiOptions options = ServiceSettings.Read(
                    given,
                    Environment.GetEnvironmentVariable,
                    parsed.GetValue(file)
                );
                bool asJson = parsed.GetValue(json);
                await ApiHost.RunAsync(options, stop, started => ServeWords.Announce(terminal, started, asJson));
                return ExitCodes.Done;
            }
        );
        return command;
    }

    private static Option<string[]> Flag(Setting setting) =>
        new(setting.Flag)
        {
            Description =
                $"{setting.About} Environment: {setting.Variable}. Default: {setting.Shown(new ApiOptions())}.",
            HelpName = setting.Value,
            AllowMultipleArgumentsPerToken = setting.IsList,
        };
}
