using System.CommandLine;

namespace Planner.Cli;

/// <summary>Options that several commands share.</summary>
internal static class CommonOptions
{
    public const string JsonName = "--json";

    public static Option<bool> Json() =>
        new(JsonName) { Description = "Write exactly one JSON document to stdout and nothing else." };

    public static Option<long> Seed() =>
        new("--seed")
        {
            Description = "Seed of every random choice.",
            DefaultValueFactory = _ => 1,
            HelpName = "K",
        };

    public static Option<int> Workers(string description = "Threads; 0 = one per core.") =>
        Ranged(
            new Option<int>("--workers")
            {
                Description = description,
                DefaultValueFactory = _ => 0,
                HelpName = "W",
            },
            0,
            256
        );

    /// <summary>Where a file goes; <paramref name="file"/> unless said.</summary>
    public static Option<string> Output(string name, string file, string description) =>
        new(name)
        {
            Description = description,
            DefaultValueFactory = _ => file,
            HelpName = "FILE",
        };

    /// <summary>Refuses values outside a range, with words.</summary>
    public static Option<T> Ranged<T>(Option<T> option, double least, double most)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 0 || !double.TryParse(result.Tokens[0].Value, null, out double value))
                return;
            if (!(value >= least && value <= most))
                result.AddError(
                    FormattableString.Invariant($"{option.Name} is {value}; it lies from {least} to {most:0}.")
                );
        });
        return option;
    }
}
