using System.Text;
using Planner.Formats;
using Planner.TestKit;

namespace Planner.Api.Tests;

/// <summary>Bodies to send.</summary>
internal static class Samples
{
    public static readonly SampleRoster Day = SampleRoster.Make();

    /// <summary>The sample's request as JSON text.</summary>
    public static string RequestText { get; } = Write();

    public static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");

    private static string Write()
    {
        using MemoryStream stream = new();
        PlanRequestWriter.Write(Day.Request, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
