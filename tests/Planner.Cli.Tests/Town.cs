using Planner.Domain;
using Planner.TestKit;

namespace Planner.Cli.Tests;

/// <summary>The request of <see cref="Sample"/> in a town, as a reader accepts it.</summary>
internal static class Town
{
    public static PlanRequest Request() => Sample.Request().ToTown();
}
