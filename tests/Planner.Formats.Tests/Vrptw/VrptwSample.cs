using System.Text;
using Planner.Domain;

namespace Planner.Formats.Tests;

/// <summary>Four customers around a depot.</summary>
internal static class VrptwSample
{
    public const string Text = """
        NAME : tiny
        TYPE : VRPTW
        DIMENSION : 5
        VEHICLES : 3
        CAPACITY : 20
        SERVICE_TIME : 9
        EDGE_WEIGHT_TYPE : EUC_2D
        NODE_COORD_SECTION
        1 10 10
        2 13 14
        3 10 20
        4 0 10
        5 11 11
        DEMAND_SECTION
        1 0
        2 7
        3 20
        4 3
        5 4
        TIME_WINDOW_SECTION
        1 0 100
        2 10 30
        3 5.5 60
        4 0 80
        5 0 80
        DEPOT_SECTION
        1
        -1
        EOF
        """;

    public static VrptwInstance Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    public static VrptwInstance Read(byte[] bytes) => VrptwReader.Read(new MemoryStream(bytes), "tiny.vrp");

    public static IReadOnlyList<InputMistake> Mistakes(string text) =>
        Assert.Throws<InvalidInputException>(() => Read(text)).Mistakes;
}
