using System.CommandLine;

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
}
