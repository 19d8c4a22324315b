using System.Text;
using Planner.Domain;

namespace Planner.Formats.Tests;

/// <summary>Broken VRPLIB files: refused with the place, never with another exception.</summary>
public sealed class VrptwMistakeTests : InstanceFileContract
{
    protected override string Sample => VrptwSample.Text;

    protected override int MatterEnd => Sample.IndexOf("EOF", StringComparison.Ordinal) - 2;

    protected override int ReadFile(byte[] file, string name) => VrptwSample.Read(file).Nodes.Count;

    [Theory]
    [InlineData("TYPE : VRPTW", "TYPE : CVRP", "line 2")]
    [InlineData("TYPE : VRPTW", "TYPE VRPTW", "line 2")]
    [InlineData("DIMENSION : 5\n", "", "DIMENSION")]
    [InlineData("DIMENSION : 5", "DIMENSION : 6", "NODE_COORD_SECTION")]
    [InlineData("DIMENSION : 5", "DIMENSION : 4", "line 13")]
    [InlineData("DIMENSION : 5", "DIMENSION : 1", "line 3")]
    [InlineData("DIMENSION : 5", "DIMENSION : 2000000000", "line 3")]
    [InlineData("DIMENSION : 5", "DIMENSION : 5.5", "line 3")]
    [InlineData("DIMENSION : 5", "DIMENSION : five", "line 3")]
    [InlineData("DIMENSION : 5", "DIMENSION : 5\nDIMENSION : 5", "line 4")]
    [InlineData("VEHICLES : 3", "VEHICLES : 0", "line 4")]
    [InlineData("VEHICLES : 3", "VEHICLES : 1", "VEHICLES")]
    [InlineData("CAPACITY : 20\n", "", "CAPACITY")]
    [InlineData("CAPACITY : 20", "CAPACITY : -20", "line 5")]
    [InlineData("CAPACITY : 20", "CAPACITY :", "line 5")]
    [InlineData("CAPACITY : 20", "CAPACITY : 19", "node 3")]
    [InlineData("SERVICE_TIME : 9\n", "", "SERVICE_TIME_SECTION")]
    [InlineData("SERVICE_TIME : 9", "SERVICE_TIME : -9", "line 6")]
    [InlineData("SERVICE_TIME : 9", "SERVICE_TIME : 0.05", "line 6")]
    [InlineData("SERVICE_TIME : 9", "SERVICE_TIME : 9 9", "line 6")]
    [InlineData("SERVICE_TIME : 9", "SERVICE_TIME : 95", "node 2")]
    [InlineData("EUC_2D", "EXPLICIT", "line 7")]
    [InlineData("EDGE_WEIGHT_TYPE : EUC_2D\n", "", "EDGE_WEIGHT_TYPE")]
    [InlineData("NAME : tiny", "MAX_ROUTE : 9", "line 1")]
    [InlineData("2 13 14", "2 13", "line 10")]
    [InlineData("2 13 14", "2 13 x", "line 10")]
    [InlineData("2 13 14", "2 NaN 14", "line 10")]
    [InlineData("2 13 14", "2 Infinity 14", "line 10")]
    [InlineData("2 13 14", "2 1e400 14", "line 10")]
    [InlineData("2 13 14", "3 13 14", "line 11")]
    [InlineData("2 13 14", "9 13 14", "line 10")]
    [InlineData("2 13 14\n", "", "NODE_COORD_SECTION")]
    [InlineData("2 13 14", "2 1300 14", "node 2")]
    [InlineData("2 7", "2 -7", "line 16")]
    [InlineData("2 7", "2 7.5", "line 16")]
    [InlineData("1 0\n2 7", "1 5\n2 7", "node 1")]
    [InlineData("2 10 30", "2 30 10", "node 2")]
    [InlineData("2 10 30", "2 -10 30", "line 22")]
    [InlineData("2 10 30", "2 10 30.05", "line 22")]
    [InlineData("2 10 30", "2 0 4", "node 2")]
    [InlineData("4 0 80", "4 0 99999999", "line 24")]
    [InlineData("1 0 100", "1 0 20", "node 3")]
    [InlineData("1 0 100", "1 100 0", "node 1")]
    [InlineData("DEMAND_SECTION", "DEMANDS_SECTION", "line 14")]
    [InlineData("DEMAND_SECTION", "DEPOT_SECTION", "DEMAND_SECTION")]
    [InlineData("DEPOT_SECTION\n1\n-1\n", "", "DEPOT_SECTION")]
    [InlineData("DEPOT_SECTION\n1", "DEPOT_SECTION\n2", "DEPOT_SECTION")]
    [InlineData("DEPOT_SECTION\n1\n-1", "DEPOT_SECTION\n1\n2\n-1", "DEPOT_SECTION")]
    [InlineData("DEPOT_SECTION\n1\n-1\n", "DEPOT_SECTION\n", "DEPOT_SECTION")]
    public void ABrokenFileNamesThePlace(string from, string to, string place)
    {
        string text = VrptwSample.Text.Replace(from, to, StringComparison.Ordinal);
        Assert.NotEqual(VrptwSample.Text, text);
        IReadOnlyList<InputMistake> mistakes = VrptwSample.Mistakes(text);
        Assert.Contains(mistakes, m => m.Place == place);
        Assert.All(mistakes, m => Assert.True(m.Found.Length > 0 && m.Rule.Length > 0 && m.Remedy.Length > 0));
    }

    [Fact]
    public void EveryMistakeIsNamedAtOnce()
    {
        string text = VrptwSample
            .Text.Replace("2 13 14", "2 13 x", StringComparison.Ordinal)
            .Replace("2 7", "2 -7", StringComparison.Ordinal)
            .Replace("CAPACITY : 20\n", "", StringComparison.Ordinal);
        Assert.Equal(3, VrptwSample.Mistakes(text).Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n\n")]
    [InlineData("Dear reader,\nthis is a letter.\n")]
    [InlineData("EOF")]
    [InlineData("{\"patients\":[]}")]
    public void WhatIsNoInstanceIsRefusedInOneSentence(string text) => Assert.Single(VrptwSample.Mistakes(text));

    [Fact]
    public void BytesThatAreNoTextAreRefused()
    {
        byte[][] broken =
        [
            [0xFF, 0xFE, 0x4E, 0x00],
            [0xC3, 0x28],
            [.. Encoding.UTF8.GetBytes("NAME : \0")],
        ];
        foreach (byte[] bytes in broken)
            Assert.Throws<InvalidInputException>(() => VrptwSample.Read(bytes));
    }
}
