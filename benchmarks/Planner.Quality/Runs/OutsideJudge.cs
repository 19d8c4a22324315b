using System.Text.Json;

namespace Planner.Quality;

/// <summary>Asks a judge that shares no code with this project for the cost and the violations of a solution file.</summary>
/// <param name="command">Program and first arguments, separated by spaces; instance and solution are appended.</param>
public sealed class OutsideJudge(string command)
{
    /// <summary>Costs are printed with three decimals, so half a thousandth on either side is no difference.</summary>
    private const double Digit = 0.00101;

    /// <returns>The number of violations and, in a word, whether the cost agrees.</returns>
    public async Task<(int Violations, string Verdict)> JudgeAsync(string instance, string solution, double cost)
    {
        string[] words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        FinishedProcess said = await CommandLine.RunAsync(words[0], [.. words[1..], instance, solution]);
        try
        {
            using JsonDocument document = JsonDocument.Parse(said.Output);
            return Of(document.RootElement, cost);
        }
        catch (JsonException)
        {
            return (1, "no answer");
        }
    }

    private static (int Violations, string Verdict) Of(JsonElement root, double cost)
    {
        int violations = root.GetProperty("violations").GetArrayLength();
        double theirs = root.GetProperty("cost").GetDouble();
        int relaxed = root.TryGetProperty("relaxed", out JsonElement count) ? count.GetInt32() : 0;
        string verdict =
            Math.Abs(theirs - cost) > Digit ? FormattableString.Invariant($"cost {theirs:0.000}")
            : relaxed > 0 ? FormattableString.Invariant($"relaxed {relaxed}")
            : "ok";
        return (violations, verdict);
    }
}
