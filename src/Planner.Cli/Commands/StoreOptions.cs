using System.CommandLine;
using Planner.Api;
using Planner.Store;

namespace Planner.Cli;

/// <summary>Which store a command works on: as <c>planner serve</c> finds it, by flags, environment and planner.json.</summary>
internal sealed class StoreOptions
{
    private readonly Dictionary<string, Option<string?>> _flags = ServiceSettings
        .All.Where(setting => setting.Name is "folder" or "store")
        .ToDictionary(
            setting => setting.Name,
            setting => new Option<string?>(setting.Flag)
            {
                Description = $"{setting.About} Environment: {setting.Variable}.",
                HelpName = setting.Value,
            }
        );

    public void AddTo(Command command)
    {
        foreach (Option<string?> flag in _flags.Values)
            command.Add(flag);
    }

    /// <summary>The service's options, of which folder and store count.</summary>
    /// <exception cref="Domain.InvalidInputException">A setting cannot be used.</exception>
    public ApiOptions Read(ParseResult parsed) =>
        ServiceSettings.Read(
            _flags
                .Where(flag => parsed.GetValue(flag.Value) is not null)
                .ToDictionary(flag => flag.Key, flag => parsed.GetValue(flag.Value)!),
            Environment.GetEnvironmentVariable,
            null
        );

    /// <summary>The store, which must be there.</summary>
    /// <exception cref="IOException">There is none, or it cannot be opened.</exception>
    public PlannerStore Open(ParseResult parsed) => StoreOpening.OpenExisting(Read(parsed));
}
