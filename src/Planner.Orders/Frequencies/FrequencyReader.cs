namespace Planner.Orders;

/// <summary>
/// Reads an ordered frequency: parts such as <c>2w4</c>, <c>1-2w3</c>, <c>1d14</c>, <c>1m2</c>, <c>QOD10</c>, <c>1q2w8</c>,
/// <c>3PRN(fall)</c>, one after the other, each discipline's behind its name. Case and blanks do not matter.
/// </summary>
public static class FrequencyReader
{
    private const int LongestText = 400;

    /// <summary>Never throws: what cannot be read is a mistake with its character and a remedy.</summary>
    public static FrequencyReading Read(string text)
    {
        if (text.Length > LongestText)
            return Refused(
                LongestText + 1,
                FormattableString.Invariant($"{text.Length} characters"),
                FormattableString.Invariant($"An order has at most {LongestText} characters."),
                "Split it into several orders."
            );
        return string.IsNullOrWhiteSpace(text)
            ? Refused(1, "nothing", "An order says how often and how long.", "Write it like 2w4,1w5.")
            : new FrequencyParser(text).Read();
    }

    private static FrequencyReading Refused(int position, string found, string rule, string remedy) =>
        new([], [new(position, found, rule, remedy)]);
}
