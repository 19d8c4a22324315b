using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using NodaTime.Text;

namespace Planner.Cli;

/// <summary>A day on the command line, as 2026-03-02.</summary>
internal static class DateOption
{
    public static Option<LocalDate?> Create(string description = "Only this day of the request, as 2026-03-02.") =>
        Create("--date", description);

    public static Option<LocalDate?> Create(string name, string description) =>
        new(name)
        {
            Description = description,
            HelpName = "D",
            CustomParser = Parse,
        };

    private static LocalDate? Parse(ArgumentResult result)
    {
        ParseResult<LocalDate> date = LocalDatePattern.Iso.Parse(result.Tokens[0].Value);
        if (date.Success)
            return date.Value;
        result.AddError(
            $"{((OptionResult)result.Parent!).Option.Name} is {result.Tokens[0].Value}; a day is written like 2026-03-02."
        );
        return null;
    }
}
