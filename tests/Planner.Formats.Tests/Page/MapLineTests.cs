namespace Planner.Formats.Tests;

public class MapLineTests
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    [Fact]
    public void DecodingGivesTheEncodedPoints()
    {
        Random random = new(11);
        for (int round = 0; round < 200; round++)
        {
            (int X, int Y)[] line =
            [
                .. Enumerable
                    .Range(0, 1 + random.Next(20))
                    .Select(_ => (random.Next(-70000, 70000), random.Next(-9, 9))),
            ];
            Assert.Equal(line, Decode(MapLine.Encode(line)));
        }
    }

    [Fact]
    public void SmallStepsTakeOneCharacterEach() => Assert.Equal("AACBBC", MapLine.Encode([(0, 0), (1, -1), (0, 0)]));

    [Fact]
    public void SimplifyingKeepsTheEndsAndStaysWithinTheTolerance()
    {
        (int X, int Y)[] line = [(0, 0), (50, 2), (100, 0), (100, 50), (102, 100)];
        Assert.Equal([(0, 0), (100, 0), (102, 100)], MapSimplifier.Simplify(line, 3));
        Assert.Equal(line, MapSimplifier.Simplify(line, 0.5));
    }

    [Fact]
    public void ClippingKeepsOnlySegmentsThatTouchTheFrame()
    {
        (int X, int Y)[] line = [(-20, 5), (-10, 5), (5, 5), (20, 5), (30, 5), (30, -5), (8, -5), (8, 4)];
        IReadOnlyList<(int X, int Y)>[] parts = [.. MapClipper.Clip(line, 10, 10)];
        Assert.Equal(2, parts.Length);
        Assert.Equal([(-10, 5), (5, 5), (20, 5)], parts[0]);
        Assert.Equal([(8, -5), (8, 4)], parts[1]);
    }

    private static IEnumerable<(int X, int Y)> Decode(string text)
    {
        (int x, int y) = (0, 0);
        using IEnumerator<int> numbers = Numbers(text).GetEnumerator();
        while (numbers.MoveNext())
        {
            x += numbers.Current;
            numbers.MoveNext();
            y += numbers.Current;
            yield return (x, y);
        }
    }

    private static IEnumerable<int> Numbers(string text)
    {
        (int value, int shift) = (0, 0);
        foreach (int digit in text.Select(c => Alphabet.IndexOf(c)))
        {
            value |= (digit & 31) << shift;
            shift += 5;
            if (digit >= 32)
                continue;
            yield return (value >> 1) ^ -(value & 1);
            (value, shift) = (0, 0);
        }
    }
}
