using System.Globalization;
using System.Text;
using Planner.Routing;

namespace Planner.Formats;

/// <summary>
/// Writes the family's text: <c>Route #1: 3 7 5</c> for each vehicle in use, customers counted from 1, then
/// <c>Cost 42353.2</c>, the distance.
/// </summary>
public static class VrptwSolutionWriter
{
    public static void Write(VrptwInstance instance, RoutingSolution solution, Stream stream)
    {
        using StreamWriter text = new(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        int number = 0;
        long cost = 0;
        foreach (int[] route in solution.Routes.Where(r => r.Length > 0))
        {
            number++;
            text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Route #{number}: {Customers(route)}"));
            cost += Distance(instance, route);
        }
        text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Cost {(decimal)cost / VrptwInstance.Ticks:0.0}"));
    }

    private static string Customers(int[] route) =>
        string.Join(' ', route.Select(s => (s + 1).ToString(CultureInfo.InvariantCulture)));

    private static long Distance(VrptwInstance instance, int[] route)
    {
        long ticks = 0;
        int at = 0;
        foreach (int service in route)
        {
            ticks += instance.Distance(at, service + 1);
            at = service + 1;
        }
        return ticks + instance.Distance(at, 0);
    }
}
