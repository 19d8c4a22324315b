using System.Diagnostics;
using System.Globalization;
using Planner.Routing;

namespace Planner.Benchmarks;

/// <summary>Prints, for each move of a problem's menu, time per try and the share that is accepted.</summary>
internal static class MoveReport
{
    public static void Print(int tries)
    {
        Console.WriteLine("| problem | move | ns per try | accepted % |");
        Console.WriteLine("|---|---|---|---|");
        Print("plain, 100 patients", new Workbench<PlainFeatures>(PlainDay.Problem()), tries);
        foreach (string agency in (string[])["gothenburg-day", "gothenburg-600"])
            Print(agency, new Workbench<RichFeatures>(AgencyDay.Read(agency).Problem()), tries);
    }

    private static void Print<TFeatures>(string name, Workbench<TFeatures> bench, int tries)
        where TFeatures : struct, IFeatureSet
    {
        foreach (IMove move in bench.Menu.Moves)
        {
            int accepted = 0;
            long start = Stopwatch.GetTimestamp();
            for (int k = 0; k < tries; k++)
                accepted += move.Try() ? 1 : 0;
            double nanoseconds = Stopwatch.GetElapsedTime(start).TotalNanoseconds / tries;
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {name} | {move.GetType().Name.Split('`')[0]} | {nanoseconds:0} | {100.0 * accepted / tries:0.0} |"
                )
            );
        }
    }
}
