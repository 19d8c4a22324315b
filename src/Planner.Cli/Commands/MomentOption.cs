using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using NodaTime.Text;

namespace Planner.Cli;

/// <summary>A moment on the command line, as 2026-03-02T08:10+01:00.</summary>
internal static class MomentOption
{
    private static readonly OffsetDateTimePattern WithoutSeconds = OffsetDateTimePattern.CreateWithInvariantCulture(
        "uuuu'-'MM'-'dd'T'HH':'mmo<Z+HH:mm>"
    );

    public static Option<Instant?> Create(string name, string description) =>
        new(name)
        {
            Description = description,
            HelpName = "T",
            CustomParser = Parse,
        };

    private static Instant? Parse(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        ParseResult<OffsetDateTime> moment = WithoutSeconds.Parse(text);
        moment = moment.Success ? moment : OffsetDateTimePattern.GeneralIso.Parse(text);
        if (moment.Success)
            return moment.Value.ToInstant();
        string name = ((OptionResult)result.Parent!).Option.Name;
        result.AddError($"{name} is {text}; a moment is written with its offset, like 2026-03-02T08:10+01:00.");
        return null;
    }
}
