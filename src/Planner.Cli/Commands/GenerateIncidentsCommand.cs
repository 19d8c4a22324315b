using System.CommandLine;
using System.Text.Json.Nodes;
using Planner.Formats;

namespace Planner.Cli;

/// <summary><c>planner generate incidents</c>: what may happen to a published day.</summary>
internal sealed class GenerateIncidentsCommand : Command
{
    private const string About = """
        Invent incidents for a published plan: call-outs, cancellations, overruns and the rest of a day's surprises. The same plan,
        count and seed give the same files, byte for byte.

        Example:
          planner generate incidents plan.json --count 100 --seed 1 --out incidents
        """;

    private readonly Argument<string> _plan = new("PLAN") { Description = "A plan file." };

    private readonly Option<int> _count = CommonOptions.Ranged(
        new Option<int>("--count")
        {
            Description = "Incidents; one file each.",
            DefaultValueFactory = _ => 100,
            HelpName = "N",
        },
        1,
        10_000
    );

    private readonly Option<string> _folder = new("--out")
    {
        Description = "A folder; it is made.",
        Required = true,
        HelpName = "FOLDER",
    };

    private readonly Option<long> _seed = CommonOptions.Seed();
    private readonly Option<bool> _json = CommonOptions.Json();

    public GenerateIncidentsCommand(Terminal terminal)
        : base("incidents", About)
    {
        Arguments.Add(_plan);
        Options.Add(_count);
        Options.Add(_seed);
        Options.Add(_folder);
        Options.Add(_json);
        SetAction(parsed => Run(terminal, parsed));
    }

    private int Run(Terminal terminal, ParseResult parsed)
    {
        string folder = parsed.GetRequiredValue(_folder);
        OutputTarget.RequireFolders(("--out", folder));
        PlanDocument published = InputFile.Read(parsed.GetRequiredValue(_plan), file => PlanReader.ReadFile(file));
        var incidents = new IncidentGenerator(published, parsed.GetValue(_seed)).Make(parsed.GetValue(_count));
        Directory.CreateDirectory(folder);
        foreach (EventDocument incident in incidents)
            AtomicFile.Write(
                Path.Combine(folder, $"{incident.Events[0].Id}.json"),
                stream => EventWriter.Write(incident, published.Request.Agency.TimeZone, stream)
            );
        Tell(terminal, folder, incidents.Count, parsed.GetValue(_json));
        return ExitCodes.Done;
    }

    private static void Tell(Terminal terminal, string folder, int count, bool asJson)
    {
        if (asJson)
            JsonOutput.Write(terminal.Out, new JsonObject { ["folder"] = folder, ["incidents"] = count });
        else
            terminal.Out.WriteLine(
                FormattableString.Invariant(
                    $"Wrote {count} incidents to {folder}. Next: planner repair PLAN --events {Path.Combine(folder, "incident-001.json")}"
                )
            );
    }
}
