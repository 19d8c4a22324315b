using System.CommandLine;
using NodaTime;
using Planner.Routing;

namespace Planner.Cli;

/// <summary>What a repair may change at visits that the events leave alone.</summary>
internal sealed class FreedomOptions
{
    private static readonly Dictionary<string, RepairFreedom> Names = new()
    {
        ["times"] = RepairFreedom.Times,
        ["sequence"] = RepairFreedom.TimesAndSequence,
        ["all"] = RepairFreedom.All,
    };

    private readonly Option<string> _freedom = new Option<string>("--freedom")
    {
        Description = "What may change at undisturbed visits: times alone, sequence as well, or all.",
        DefaultValueFactory = _ => "all",
        HelpName = "times|sequence|all",
    }.AcceptOnlyFromAmong([.. Names.Keys]);

    private readonly Option<Instant?> _from = MomentOption.Create(
        "--free-from",
        "From when on anything may change, whatever --freedom says."
    );

    public void AddTo(Command command)
    {
        command.Options.Add(_freedom);
        command.Options.Add(_from);
    }

    public RepairFreedom Freedom(ParseResult parsed) => Names[parsed.GetRequiredValue(_freedom)];

    public Instant? FreeFrom(ParseResult parsed) => parsed.GetValue(_from);
}
