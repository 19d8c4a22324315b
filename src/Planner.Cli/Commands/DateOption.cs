using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using NodaTime.Text;

namespace Planner.Cli;

/// <summary>A day on the command line, as 2026-03-02.</summary>
internal static class DateOption
{
    public static Option<LocalDate?> Create(string description = "Only this day of the request, as 2026-03-02.") =>
        new("--date")
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
        result.AddError($"--date is {result.Tokens[0].Value}; a day is written like 2026-03-02.");
        return null;
    }
}
