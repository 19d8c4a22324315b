namespace Planner.Routing.Tests;

/// <summary>
/// Services in the plane with hard windows and loads for alike routes; travel is all that costs. Bounds of such problems are
/// exact. Seeded.
/// </summary>
internal static class HardDay
{
    private const int ShiftTicks = 1200;

    public static RoutingProblem Create(int seed, int services = 40, int routes = 8)
    {
        Random random = new(seed);
        RoutingProblem sketch = Sketch.Of(services, routes);
        TravelTable travel = Plane(random, services + 1);
        int[] earliest = Enumerable.Range(0, services).Select(_ => random.Next(ShiftTicks * 3 / 4)).ToArray();
        int[] latest = earliest.Select(e => Math.Min(ShiftTicks - 120, e + 60 + random.Next(240))).ToArray();
        return sketch with
        {
            Services = sketch.Services with
            {
                WindowEarliest = earliest.Zip(latest, Math.Min).ToArray(),
                WindowLatest = latest,
                Points = Enumerable.Range(0, services).Select(_ => 100 * random.Next(1, 6)).ToArray(),
            },
            Routes = sketch.Routes with { HardEnd = Enumerable.Repeat(ShiftTicks, routes).ToArray() },
            Duties = sketch.Duties with { MaxPoints = Enumerable.Repeat(2500, routes).ToArray() },
            Travel = travel,
        };
    }

    private static TravelTable Plane(Random random, int places)
    {
        int[] x = Enumerable.Range(0, places).Select(_ => random.Next(100)).ToArray();
        int[] y = Enumerable.Range(0, places).Select(_ => random.Next(100)).ToArray();
        int[] ticks = new int[places * places];
        for (int cell = 0; cell < ticks.Length; cell++)
        {
            (int a, int b) = (cell / places, cell % places);
            ticks[cell] = (int)Math.Sqrt(((x[a] - x[b]) * (x[a] - x[b])) + ((y[a] - y[b]) * (y[a] - y[b])));
        }

        return new TravelTable
        {
            LocationCount = places,
            Ticks = ticks,
            Metres = [],
        };
    }
}
