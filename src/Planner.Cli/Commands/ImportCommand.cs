using System.CommandLine;
using NodaTime;
using Planner.Formats;

namespace Planner.Cli;

/// <summary><c>planner import</c>: an agency from spreadsheets.</summary>
internal sealed class ImportCommand : Command
{
    private const string About = """
        Make an agency from spreadsheets saved as CSV: clinicians.csv, patients.csv, visits.csv, availability.csv, and if you
        like agency.csv, places.csv and waitlist.csv. Every bad row is named with file, row, column and remedy. Nothing is
        written to AGENCY until all rows are right; good and refused rows stand parted in a draft, to be corrected there and
        imported again.

        Example:
          planner import --template my-sheets
          planner import my-sheets --out my-agency --network gothenburg-roads
        """;

    private readonly Argument<string?> _folder = new("CSVFOLDER")
    {
        Description = "A folder with the CSV files.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _out = Text("--out", "The agency's folder; it is made.", "AGENCY");
    private readonly Option<string?> _template = Text(
        "--template",
        "Write empty spreadsheets and a page about them.",
        "FOLDER"
    );
    private readonly Option<string?> _draft = Text(
        "--draft",
        "Where rows go when some are refused; AGENCY/draft unless said.",
        "FOLDER"
    );
    private readonly Option<LocalDate?> _from = DateOption.Create("--date-from", "First day to plan, as 2026-03-02.");
    private readonly Option<LocalDate?> _to = DateOption.Create("--date-to", "Last day to plan.");
    private readonly Option<string?> _network = Text(
        "--network",
        "Road network by name; straight lines where none is named.",
        "NAME"
    );
    private readonly Option<string?> _zone = Text("--time-zone", "IANA time zone, as Europe/Stockholm.", "ZONE");
    private readonly Option<string?> _name = Text("--name", "What the agency is called.", "NAME");

    private readonly Option<string?> _order = Text(
        "--date-order",
        "How 3/4/2026 is meant: dmy or mdy; refused unless said.",
        "ORDER"
    );

    private readonly Option<bool> _keepGood = new("--keep-good")
    {
        Description = "Write the agency with the good rows although others were refused.",
    };

    private readonly Option<bool> _json = CommonOptions.Json();

    public ImportCommand(Terminal terminal)
        : base("import", About)
    {
        _order.AcceptOnlyFromAmong("dmy", "mdy");
        Arguments.Add(_folder);
        Option[] options = [_out, _template, _draft, _from, _to, _network, _zone, _name, _order, _keepGood, _json];
        foreach (Option option in options)
            Options.Add(option);
        Validators.Add(result =>
        {
            if (
                result.GetValue(_template) is null
                && (result.GetValue(_folder) is null || result.GetValue(_out) is null)
            )
                result.AddError("Say CSVFOLDER and --out AGENCY, or --template FOLDER.");
            if (IsSame(result.GetValue(_folder), result.GetValue(_draft)))
                result.AddError("--draft is the folder that is read; its files would lose rows. Name another.");
        });
        SetAction(parsed => Run(terminal, parsed));
    }

    private int Run(Terminal terminal, ParseResult parsed)
    {
        bool asJson = parsed.GetValue(_json);
        if (parsed.GetValue(_template) is { } template)
            return ImportFiles.WriteTemplate(terminal, template, asJson);
        var run = new ImportRun(terminal, parsed.GetValue(_out)!)
        {
            Draft = parsed.GetValue(_draft),
            KeepsGood = parsed.GetValue(_keepGood),
            AsJson = asJson,
        };
        return run.Run(parsed.GetValue(_folder)!, Settings(parsed));
    }

    private static bool IsSame(string? folder, string? other) =>
        !string.IsNullOrEmpty(folder)
        && !string.IsNullOrEmpty(other)
        && Path.GetFullPath(folder) == Path.GetFullPath(other);

    private ImportOptions Settings(ParseResult parsed) =>
        new()
        {
            Name = parsed.GetValue(_name),
            TimeZone = parsed.GetValue(_zone),
            From = parsed.GetValue(_from),
            To = parsed.GetValue(_to),
            Network = parsed.GetValue(_network),
            DateOrder = parsed.GetValue(_order) switch
            {
                "dmy" => DateOrder.DayFirst,
                "mdy" => DateOrder.MonthFirst,
                _ => DateOrder.Unsaid,
            },
        };

    private static Option<string?> Text(string name, string description, string helpName) =>
        new(name) { Description = description, HelpName = helpName };
}
