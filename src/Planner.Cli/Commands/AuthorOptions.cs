using System.CommandLine;

namespace Planner.Cli;

/// <summary>Who asks for a plan and why: stated in the plan, and nowhere else.</summary>
internal sealed class AuthorOptions
{
    private const int Longest = 1000;

    private readonly Option<string?> _actor = Text("--actor", "Who asks for the plan; the plan states it.", "NAME");
    private readonly Option<string?> _reason = Text("--reason", "Why it is made; the plan states it.", "TEXT");

    public void AddTo(Command command)
    {
        command.Options.Add(_actor);
        command.Options.Add(_reason);
    }

    public string Actor(ParseResult parsed) => parsed.GetValue(_actor) ?? "";

    public string Reason(ParseResult parsed) => parsed.GetValue(_reason) ?? "";

    private static Option<string?> Text(string name, string description, string helpName)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = helpName };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value.Length: 0 or > Longest }])
                result.AddError(FormattableString.Invariant($"{name} has 1 to {Longest} characters."));
        });
        return option;
    }
}
