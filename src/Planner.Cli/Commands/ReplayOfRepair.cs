using Planner.Coordination;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Cli;

/// <summary>Replays a repair from the plan it repairs and its events.</summary>
internal sealed class ReplayOfRepair(string? parentPath, string? eventsPath)
{
    /// <summary>Whether the plan is to be repaired again.</summary>
    /// <exception cref="InvalidInputException">The plan is no repair, or one of the two files is not named.</exception>
    public bool IsWanted(PlanOrigin origin)
    {
        if (parentPath is null && eventsPath is null)
            return false;
        List<InputMistake> mistakes = [];
        if (origin.Repair is null)
            mistakes.Add(
                new InputMistake(
                    "PLAN",
                    "no repair",
                    "--of and --events are for plans of planner repair.",
                    "Leave them out."
                )
            );
        if (parentPath is null)
            mistakes.Add(
                new InputMistake("--of", "nothing", "A repair is replayed from the plan it repairs.", "Name it.")
            );
        if (eventsPath is null)
            mistakes.Add(
                new InputMistake("--events", "nothing", "A repair is replayed from its events.", "Name them.")
            );
        return mistakes.Count == 0 ? true : throw new InvalidInputException(mistakes);
    }

    public async Task<ReplayVerdict> RunAsync(
        string path,
        PlanDocument repaired,
        PlanRequest? today,
        int workers,
        CancellationToken stop
    )
    {
        PlanDocument parent = InputFile.Read(parentPath!, file => PlanReader.ReadFile(file));
        EventDocument events = InputFile.Read(eventsPath!, file => EventReader.ReadFile(file));
        var replay = new ReplayRepair(
            new TravelDesk(NetworkLocator.Near(path)),
            new ReplayOptions { Workers = workers }
        );
        return await replay.RunAsync(repaired, parent, events.Events, today, stop);
    }
}
