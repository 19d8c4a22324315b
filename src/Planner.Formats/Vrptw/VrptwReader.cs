using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// Reads VRPLIB text (plain or .gz): NODE_COORD, DEMAND, TIME_WINDOW and DEPOT sections, one SERVICE_TIME or a section of
/// them, CAPACITY, and VEHICLES where their number is limited. Node 1 is the depot.
/// </summary>
public static class VrptwReader
{
    private const int MostNodes = 5_001;
    private const int LargestAmount = 10_000_000;
    private const int LargestCoordinate = 100_000;

    /// <exception cref="InvalidInputException">The file cannot be read or breaks a rule of the format; every mistake.</exception>
    public static VrptwInstance Read(string path) => Read(InputBytes.ReadFile(path, InputLimits.Default), path);

    /// <inheritdoc cref="Read(string)"/>
    public static VrptwInstance Read(Stream stream, string name) =>
        Read(InputBytes.Read(stream, name, InputLimits.Default), name);

    internal static VrptwInstance Read(byte[] bytes, string name)
    {
        VrplibText text = VrplibText.Parse(bytes, name);
        if (text.IsForeign)
            throw new InvalidInputException([
                new(
                    name,
                    "another kind of text",
                    "A VRPLIB file has lines KEY : VALUE and sections.",
                    "Name an instance."
                ),
            ]);
        CheckKind(text);
        CheckDepot(text);
        int? count = text.Whole("DIMENSION", true, 2, MostNodes);
        int? capacity = text.Whole("CAPACITY", true, 1, LargestAmount);
        int? vehicles = text.Whole("VEHICLES", false, 1, LargestAmount);
        VrptwNode[] nodes = count is { } known ? Nodes(text, known) : [];
        text.Mistakes.ThrowIfAny();
        VrptwInstance instance = new()
        {
            Nodes = nodes,
            Capacity = capacity!.Value,
            Vehicles = Math.Min(vehicles ?? int.MaxValue, nodes.Length - 1),
        };
        VrptwCheck.Check(instance, text.Mistakes);
        text.Mistakes.ThrowIfAny();
        return instance;
    }

    private static void CheckKind(VrplibText text)
    {
        Only(text, "TYPE", "VRPTW", required: false);
        Only(text, "EDGE_WEIGHT_TYPE", "EUC_2D", required: true);
    }

    private static void Only(VrplibText text, string header, string value, bool required)
    {
        if (text.Header(header) is not { } line)
        {
            if (required)
                text.Missing(header);
        }
        else if (line.Words is not [var found] || found != value)
        {
            text.Mistakes.Add(line.Place, line.Shown, $"{header} is {value}.", "Only this kind of problem is read.");
        }
    }

    private static void CheckDepot(VrplibText text)
    {
        if (text.Section("DEPOT_SECTION") is not { } rows)
            text.Missing("DEPOT_SECTION");
        else if (rows is not [{ Words: ["1"] }, { Words: ["-1"] }])
            text.Mistakes.Add(
                "DEPOT_SECTION",
                rows.Count == 0 ? "nothing" : string.Join(", ", rows.Take(3).Select(r => r.Shown)),
                "The depot is node 1 alone: a row 1, then a row -1.",
                "Make the depot the first node."
            );
    }

    private static VrptwNode[] Nodes(VrplibText text, int count)
    {
        VrplibLine?[] places = text.Rows("NODE_COORD_SECTION", count, 3);
        VrplibLine?[] demands = text.Rows("DEMAND_SECTION", count, 2);
        VrplibLine?[] windows = text.Rows("TIME_WINDOW_SECTION", count, 3);
        int[] services = Services(text, count);
        VrptwNode[] nodes = new VrptwNode[count];
        for (int n = 0; n < count; n++)
        {
            nodes[n] = new(
                places[n] is { } x ? Coordinate(text, x, 1) : 0,
                places[n] is { } y ? Coordinate(text, y, 2) : 0,
                demands[n] is { } demand ? text.Whole(demand, 1, 0, LargestAmount) : 0,
                windows[n] is { } from ? text.Ticks(from, 1) : 0,
                windows[n] is { } to ? text.Ticks(to, 2) : int.MaxValue,
                services[n]
            );
        }
        return nodes;
    }

    private static double Coordinate(VrplibText text, VrplibLine line, int word) =>
        (double)text.Number(line, word, -LargestCoordinate, LargestCoordinate);

    private static int[] Services(VrplibText text, int count)
    {
        VrplibLine? one = text.Header("SERVICE_TIME");
        if (one is null)
            return [.. text.Rows("SERVICE_TIME_SECTION", count, 2).Select(r => r is { } row ? text.Ticks(row, 1) : 0)];
        if (text.Section("SERVICE_TIME_SECTION") is not null)
            text.Mistakes.Add(
                one.Value.Place,
                "SERVICE_TIME",
                "It stands there or in a section.",
                "Remove one of both."
            );
        if (one.Value.Words.Length == 1)
            return [0, .. Enumerable.Repeat(text.Ticks(one.Value, 0), count - 1)];
        text.Mistakes.Add(one.Value.Place, one.Value.Shown, "SERVICE_TIME has one value.", "Give one number.");
        return new int[count];
    }
}
