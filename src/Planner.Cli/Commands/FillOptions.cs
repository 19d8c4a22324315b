using System.CommandLine;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Cli;

/// <summary>Options of the commands that add visits to a plan.</summary>
internal static class FillOptions
{
    public static Option<int> Top(string description) =>
        CommonOptions.Ranged(
            new Option<int>("--top")
            {
                Description = description,
                DefaultValueFactory = _ => 5,
                HelpName = "N",
            },
            1,
            1000
        );

    public static Option<int> MaxShift() =>
        CommonOptions.Ranged(
            new Option<int>("--max-shift")
            {
                Description = "Minutes by which the start of a planned visit may move.",
                DefaultValueFactory = _ => 15,
                HelpName = "MIN",
            },
            0,
            1440
        );

    /// <summary>An orders document without a mistake.</summary>
    /// <exception cref="InvalidInputException">Every mistake in it.</exception>
    public static OrdersDocument Orders(string path) =>
        InputFile.Read(
            path,
            file =>
                OrdersReader.ReadFile(file) is { Mistakes: [] } read
                    ? read.Document
                    : throw new InvalidInputException(OrdersReader.ReadFile(file).Mistakes)
        );
}
