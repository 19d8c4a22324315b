using System.CommandLine;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Cli;

/// <summary><c>planner generate</c>: a seeded agency in a city whose roads are known.</summary>
internal sealed class GenerateCommand : Command
{
    private const string About = """
        Invent an agency on the roads of a city. The same options give the same file, byte for byte.

        Example:
          planner generate --city gothenburg --visits 120 --clinicians 16 --seed 7 --out my-agency
        """;

    private readonly Option<string> _city = new("--city")
    {
        Description = "A city with roads.",
        DefaultValueFactory = _ => "gothenburg",
    };

    private readonly Option<int> _visits = Number("--visits", "Visits over all days.", "N");
    private readonly Option<int> _clinicians = Number("--clinicians", "Clinicians.", "M");

    private readonly Option<int> _days = new("--days")
    {
        Description = "Days.",
        DefaultValueFactory = _ => 1,
        HelpName = "D",
    };

    private readonly Option<int> _waitlist = new("--waitlist")
    {
        Description = "People who wait for a visit; the rest of the file is the same with and without them.",
        DefaultValueFactory = _ => 0,
        HelpName = "N",
    };

    private readonly Option<string> _folder = new("--out")
    {
        Description = "A folder; it is made.",
        Required = true,
        HelpName = "FOLDER",
    };

    private readonly Option<long> _seed = CommonOptions.Seed();
    private readonly Option<bool> _json = CommonOptions.Json();

    public GenerateCommand(Terminal terminal)
        : base("generate", About)
    {
        Options.Add(_city);
        Options.Add(_visits);
        Options.Add(_clinicians);
        Options.Add(_seed);
        Options.Add(_days);
        Options.Add(_waitlist);
        Options.Add(_folder);
        Options.Add(_json);
        Subcommands.Add(new GenerateIncidentsCommand(terminal));
        SetAction(parsed => Run(terminal, parsed));
    }

    private int Run(Terminal terminal, ParseResult parsed)
    {
        OutputTarget.RequireFolders(("--out", parsed.GetRequiredValue(_folder)));
        var options = new AgencyOptions
        {
            Visits = parsed.GetValue(_visits),
            Clinicians = parsed.GetValue(_clinicians),
            Seed = parsed.GetValue(_seed),
            Days = parsed.GetValue(_days),
            Waitlist = parsed.GetValue(_waitlist),
        };
        var generator = new GenerateAgency(NetworkLocator.Near(null));
        PlanRequest request = generator.Run(parsed.GetRequiredValue(_city), options);
        string path = Write(request, parsed.GetRequiredValue(_folder));
        GeneratedReport.Write(terminal, request, path, parsed.GetValue(_json));
        return ExitCodes.Done;
    }

    private static string Write(PlanRequest request, string folder)
    {
        Directory.CreateDirectory(folder);
        string path = Path.Combine(folder, "request.json");
        AtomicFile.Write(path, stream => PlanRequestWriter.Write(request, stream));
        return path;
    }

    private static Option<int> Number(string name, string description, string helpName) =>
        new(name)
        {
            Description = description,
            Required = true,
            HelpName = helpName,
        };
}
