using NodaTime.Text;

namespace Planner.Api;

/// <summary>Days in addresses.</summary>
internal static class DayQuery
{
    /// <returns>The day as it was given; null where none was.</returns>
    /// <exception cref="ProblemException">It is no day.</exception>
    public static string? Read(string name, string? text) =>
        text is null || LocalDatePattern.Iso.Parse(text).Success
            ? text
            : throw new ProblemException(ProblemCatalogue.BadQuery, $"{name} is a day, as 2026-03-02.");
}
