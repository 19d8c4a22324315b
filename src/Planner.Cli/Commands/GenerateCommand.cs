using System.CommandLine;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Cli;

/// <summary><c>planner generate</c>: a seeded agency in a city whose roads are known.</summary>
internal static class GenerateCommand
{
    private const string About = """
        Invent an agency on the roads of a city. The same options give the same file, byte for byte.

        Example:
          planner generate --city gothenburg --visits 120 --clinicians 16 --seed 7 --out my-agency
        """;

    public static Command Create(Terminal terminal)
    {
        var city = new Option<string>("--city")
        {
            Description = "A city with roads.",
            DefaultValueFactory = _ => "gothenburg",
        };
        var visits = new Option<int>("--visits")
        {
            Description = "Visits over all days.",
            Required = true,
            HelpName = "N",
        };
        var clinicians = new Option<int>("--clinicians")
        {
            Description = "Clinicians.",
            Required = true,
            HelpName = "M",
        };
        var days = new Option<int>("--days")
        {
            Description = "Days.",
            DefaultValueFactory = _ => 1,
            HelpName = "D",
        };
        var folder = new Option<string>("--out")
        {
            Description = "A folder; it is made.",
            Required = true,
            HelpName = "FOLDER",
        };
        Option<long> seed = CommonOptions.Seed();
        Option<bool> json = CommonOptions.Json();
        var command = new Command("generate", About) { city, visits, clinicians, seed, days, folder, json };
        command.SetAction(parsed =>
        {
            var options = new AgencyOptions
            {
                Visits = parsed.GetValue(visits),
                Clinicians = parsed.GetValue(clinicians),
                Seed = parsed.GetValue(seed),
                Days = parsed.GetValue(days),
            };
            PlanRequest request = new GenerateAgency(NetworkLocator.Near(null)).Run(
                parsed.GetRequiredValue(city),
                options
            );
            string path = Write(request, parsed.GetRequiredValue(folder));
            GeneratedReport.Write(terminal, request, path, parsed.GetValue(json));
            return ExitCodes.Done;
        });
        return command;
    }

    private static string Write(PlanRequest request, string folder)
    {
        Directory.CreateDirectory(folder);
        string path = Path.Combine(folder, "request.json");
        AtomicFile.Write(path, stream => PlanRequestWriter.Write(request, stream));
        return path;
    }
}
