using System.CommandLine;

namespace Planner.Cli;

/// <summary>How long a search runs, and how: the same options wherever there is a search.</summary>
/// <param name="meaning">What <c>--seconds</c> counts.</param>
internal sealed class BudgetOptions(string meaning = "Seconds of search.")
{
    private readonly Option<double> _seconds = CommonOptions.Ranged(
        new Option<double>("--seconds")
        {
            Description = meaning,
            DefaultValueFactory = _ => 10,
            HelpName = "S",
        },
        0.01,
        86_400
    );

    private readonly Option<long> _seed = CommonOptions.Seed();

    private readonly Option<long?> _iterations = CommonOptions.Ranged(
        new Option<long?>("--iterations")
        {
            Description = "Deterministic budget instead of --seconds: the same bytes every time, on every machine.",
            HelpName = "N",
        },
        1,
        1_000_000_000_000
    );

    private readonly Option<int> _workers = CommonOptions.Workers();

    public void AddTo(Command command)
    {
        command.Options.Add(_seconds);
        command.Options.Add(_iterations);
        command.Options.Add(_seed);
        command.Options.Add(_workers);
    }

    public double Seconds(ParseResult parsed) => parsed.GetValue(_seconds);

    public long? Iterations(ParseResult parsed) => parsed.GetValue(_iterations);

    public long Seed(ParseResult parsed) => parsed.GetValue(_seed);

    public int Workers(ParseResult parsed) => parsed.GetValue(_workers);
}
