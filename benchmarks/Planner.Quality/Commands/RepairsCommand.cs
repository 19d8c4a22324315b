using System.CommandLine;
using System.Globalization;
using NodaTime;
using Planner.Coordination;
using Planner.Domain;

namespace Planner.Quality;

/// <summary>Replays incidents on a published plan and compares the repair with what else could be done.</summary>
internal sealed class RepairsCommand : Command
{
    private readonly Argument<string> _plan = new("PLAN") { Description = "The published plan." };
    private readonly Argument<string> _incidents = new("INCIDENTS") { Description = "A folder of event files." };
    private readonly Option<double> _seconds = Number(
        "--seconds",
        0.9,
        "Budget of a repair and of a roster from scratch."
    );
    private readonly Option<double> _long = Number("--long", 60, "Seconds of the long search; 0 = none.");
    private readonly Option<int> _every = Count("--every", 10, "The long search is run for every k-th incident.");
    private readonly Option<int> _first = Count("--first", int.MaxValue, "Only so many incidents.");
    private readonly Option<int> _people = Count("--max-people", 12, "The budget: people to call.");
    private readonly Option<int> _shift = Count(
        "--max-shift",
        60,
        "The budget: minutes that a confirmed start may move."
    );
    private readonly Option<string?> _csv = new("--csv") { Description = "Every run as a line of this file." };

    public RepairsCommand()
        : base(
            "repairs",
            "Incidents repaired: time, people to call, minutes added, visits lost, against two baselines."
        )
    {
        Arguments.Add(_plan);
        Arguments.Add(_incidents);
        Option[] options = [_seconds, _long, _every, _first, _people, _shift, _csv];
        Array.ForEach(options, Options.Add);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        string plan = parsed.GetRequiredValue(_plan);
        IncidentDay day = await IncidentDay.LoadAsync(plan, parsed.GetRequiredValue(_incidents), stop);
        var results = new List<IncidentResult>();
        foreach (Incident incident in day.Incidents.Take(parsed.GetValue(_first)))
        {
            if (Replay(day, incident, parsed, results.Count) is { } result)
                results.Add(result);
            stop.ThrowIfCancellationRequested();
        }
        var table = new RepairTable(results);
        table.WriteMarkdown(Console.Out);
        if (parsed.GetValue(_csv) is { } csv)
        {
            using var file = new StreamWriter(csv);
            table.WriteCsv(file);
        }
        return results.Exists(r => r.Repair.Violations > 0) ? 1 : 0;
    }

    private IncidentResult? Replay(IncidentDay day, Incident incident, ParseResult parsed, int index)
    {
        var budget = new RepairBudget
        {
            MaxPeople = parsed.GetValue(_people),
            MaxShift = Duration.FromMinutes(parsed.GetValue(_shift)),
        };
        try
        {
            RemainingDay rest = day.Rest(incident);
            var methods = new RepairMethods(budget, parsed.GetValue(_seconds));
            if (index == 0)
                methods.Repair(rest); // The first run compiles the code; its time is nobody's.
            (RepairRun repair, bool inBudget) = methods.Repair(rest);
            bool far = parsed.GetValue(_long) > 0 && index % Math.Max(1, parsed.GetValue(_every)) == 0;
            RepairRun? search = far ? methods.Long(rest, parsed.GetValue(_long)) : null;
            var result = new IncidentResult(
                incident,
                repair,
                inBudget,
                methods.Insertion(rest),
                methods.Scratch(rest),
                search
            );
            Tell(result, index);
            return result;
        }
        catch (InvalidInputException refused)
        {
            Console.Error.WriteLine($"{incident.Name}: not replayed: {refused.Message}");
            return null;
        }
    }

    private static void Tell(IncidentResult r, int index) =>
        Console.Error.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{index + 1, 4} {r.Incident.Name} {r.Incident.Kind, -16} {r.Repair.Seconds:F2} s, {r.Repair.People} people, lost {r.Repair.Lost}, gap {r.Gap:P2}"
            )
        );

    private static Option<double> Number(string name, double value, string about) =>
        new(name) { Description = about, DefaultValueFactory = _ => value };

    private static Option<int> Count(string name, int value, string about) =>
        new(name) { Description = about, DefaultValueFactory = _ => value };
}
