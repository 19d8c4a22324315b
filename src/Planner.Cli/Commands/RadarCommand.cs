using System.CommandLine;
using NodaTime;
using Planner.Coordination;

namespace Planner.Cli;

/// <summary><c>planner radar</c>: what the next days hang on.</summary>
internal sealed class RadarCommand : Command
{
    private const string About = """
        Look ahead from a plan: how many others could take over each visit as the day stands, which visits hang on one
        person, in which hours a discipline is short of people in an area, and which credential would help. With
        --simulate every single call-out is repaired to learn what it would cost: visits lost, people to call, driving
        and price (minute-equivalents of the policy; mandatory visits lost are counted, not priced). Nothing is changed.

        A replacement is qualified by every rule and has room: all other visits keep their clinician and their order,
        times move within their windows.

        Example:
          planner radar plan.json
          planner radar plan.json --hours 24 --simulate
        """;

    private readonly Argument<string> _plan = new("PLAN")
    {
        Description = "A plan file that planner check finds clean.",
    };

    private readonly Option<int> _hours = CommonOptions.Ranged(
        new Option<int>("--hours")
        {
            Description = "How far to look ahead, at most to the end of the plan.",
            DefaultValueFactory = _ => 72,
            HelpName = "H",
        },
        1,
        744
    );

    private readonly Option<Instant?> _at = MomentOption.Create(
        "--at",
        "From when on; midnight of the first planned day unless said."
    );

    private readonly Option<bool> _simulate = new("--simulate")
    {
        Description =
            "Take every clinician out, one at a time, and repair the day; Ctrl-C ends it and shows what is priced.",
    };

    private readonly Option<int?> _limit = CommonOptions.Ranged(
        new Option<int?>("--limit")
        {
            Description = "Simulate only N call-outs: of those on whom most visits hang.",
            HelpName = "N",
        },
        1,
        100_000
    );

    private readonly Option<long> _iterations = CommonOptions.Ranged(
        new Option<long>("--iterations")
        {
            Description = "Search steps of each simulated repair; the same prices every time.",
            DefaultValueFactory = _ => RadarOptions.UsualIterations,
            HelpName = "N",
        },
        1,
        1_000_000_000
    );

    private readonly Option<int> _top = CommonOptions.Ranged(
        new Option<int>("--top")
        {
            Description = "How many lines each table shows; --json has all.",
            DefaultValueFactory = _ => 10,
            HelpName = "N",
        },
        1,
        100_000
    );

    private readonly Option<int> _workers = CommonOptions.Workers("Repairs at a time; 0 = one per core.");
    private readonly Option<long> _seed = CommonOptions.Seed();
    private readonly Option<bool> _json = CommonOptions.Json();

    public RadarCommand(Terminal terminal)
        : base("radar", About)
    {
        Arguments.Add(_plan);
        foreach (Option option in (Option[])[_hours, _at, _simulate, _limit, _iterations, _top, _workers, _seed, _json])
            Options.Add(option);
        SetAction((parsed, stop) => Run(terminal, parsed).RunAsync(parsed.GetRequiredValue(_plan), stop));
    }

    private RadarRun Run(Terminal terminal, ParseResult parsed) =>
        new(terminal, Settings(parsed)) { Top = parsed.GetValue(_top), AsJson = parsed.GetValue(_json) };

    private RadarOptions Settings(ParseResult parsed) =>
        new()
        {
            From = parsed.GetValue(_at),
            Ahead = Duration.FromHours(parsed.GetValue(_hours)),
            MostCallOuts = parsed.GetValue(_limit) ?? (parsed.GetValue(_simulate) ? int.MaxValue : 0),
            Iterations = parsed.GetValue(_iterations),
            Seed = parsed.GetValue(_seed),
            Workers = parsed.GetValue(_workers),
        };
}
