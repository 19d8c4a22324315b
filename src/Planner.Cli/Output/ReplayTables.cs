using Planner.Dispatch;

namespace Planner.Cli;

/// <summary>A replay for people: what made the plan, what has changed since, how the second run differs.</summary>
internal sealed class ReplayTables(Terminal terminal)
{
    private const int MostShown = 10;

    public void Write(ReplayVerdict verdict)
    {
        Line($"Made by {ReplayWords.Origin(verdict.Recorded.Origin)}.");
        foreach (ReplayChange change in verdict.Changes)
        {
            Line($"Changed since: {change.Message}");
            WriteSome(change.Details);
        }
        if (verdict.Violations is { Count: > 0 } broken)
            Line($"The recorded plan breaks {broken.Count} rules; first: {broken[0].Message}");
        WriteDifferences(verdict);
        Line($"{ReplayWords.Outcome(verdict)}");
        Line($"{ReplayWords.Next(verdict)}");
    }

    private void WriteDifferences(ReplayVerdict verdict)
    {
        // Another plan is what a search by time is expected to find; its price says enough.
        if (verdict.Promise != ReplayPromise.SameBytes || verdict.Differences.Count == 0)
            return;
        Line($"The replayed plan differs: {ReplayWords.Counts(verdict.Differences)}.");
        WriteSome([.. verdict.Differences.Select(difference => difference.Message)]);
    }

    private void WriteSome(IReadOnlyList<string> messages)
    {
        foreach (string message in messages.Take(MostShown))
            Line($"  {message}");
        if (messages.Count > MostShown)
            Line($"  and {messages.Count - MostShown} more; --json lists them all");
    }

    private void Line(FormattableString words) => terminal.Out.WriteLine(FormattableString.Invariant(words));
}
