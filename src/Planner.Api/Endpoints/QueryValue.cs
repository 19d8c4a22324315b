using System.Globalization;
using NodaTime;
using Planner.Formats;

namespace Planner.Api;

/// <summary>Values of parameters in addresses, within their limits.</summary>
internal static class QueryValue
{
    /// <exception cref="ProblemException">It is no whole number from least to most.</exception>
    public static long Whole(string name, string? text, long usual, long least, long most)
    {
        if (text is null)
            return usual;
        return
            long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value)
            && value >= least
            && value <= most
            ? value
            : throw Bad(FormattableString.Invariant($"{name} is a whole number from {least} to {most}."));
    }

    /// <exception cref="ProblemException">It is no number from least to most.</exception>
    public static double Number(string name, string? text, double usual, double least, double most)
    {
        if (text is null)
            return usual;
        return
            double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
            && value >= least
            && value <= most
            ? value
            : throw Bad(FormattableString.Invariant($"{name} is a number from {least} to {most}."));
    }

    /// <exception cref="ProblemException">It is no moment.</exception>
    public static Instant? Moment(string name, string? text)
    {
        if (text is null)
            return null;
        // A plus sign that was not escaped arrives as a space.
        return JsonTimes.TryMoment(text.Replace(' ', '+'), out Instant moment)
            ? moment
            : throw Bad($"{name} is a moment with its offset, as 2026-03-02T08:10:00%2B01:00.");
    }

    private static ProblemException Bad(string detail) => new(ProblemCatalogue.BadQuery, detail);
}
