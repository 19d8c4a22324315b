using System.Text;
using System.Text.Json.Nodes;

namespace Planner.Api.Tests;

/// <summary>Bodies made from good ones by breaking them, and bodies that never were any good.</summary>
internal sealed class OddBodies(Random random)
{
    private const int Huge = 100 * 1024 * 1024;

    /// <param name="good">An example's body; null where the operation has none.</param>
    public byte[]? Make(string? good)
    {
        int kind = random.Next(100);
        return kind switch
        {
            < 8 => null,
            < 58 when good is not null => Encoding.UTF8.GetBytes(Broken(good)),
            < 68 when good is not null => Encoding.UTF8.GetBytes(good),
            < 80 => Encoding.UTF8.GetBytes(One(OddValues.Json)),
            < 84 => Encoding.UTF8.GetBytes(Nested(random.Next(10, 20_000))),
            < 88 => Noise(random.Next(1, 300)),
            < 91 => Encoding.UTF8.GetBytes($"{{\"id\":\"{new string('x', random.Next(1, 200_000))}\"}}"),
            < 94 => Encoding.UTF8.GetBytes(
                "[" + string.Join(',', Enumerable.Repeat("{}", random.Next(1, 5_000))) + "]"
            ),
            < 96 => Encoding.Unicode.GetBytes(good ?? "{}"),
            < 98 => Encoding.UTF8.GetBytes(Twice(good ?? "{}")),
            _ => random.Next(100) == 0 ? new byte[Huge] : [0x1f, 0x8b, .. Noise(40)],
        };
    }

    /// <summary>Replaces, removes or renames a few places of a JSON text.</summary>
    private string Broken(string good)
    {
        JsonNode root = JsonNode.Parse(good)!;
        List<(JsonNode Parent, string Key)> places = [];
        Collect(root, places);
        if (places.Count == 0)
            return One(OddValues.Json);
        string text = "";
        for (int i = random.Next(1, 4); i > 0; i--)
        {
            (JsonNode parent, string key) = places[random.Next(places.Count)];
            string mark = $"@@{i}@@";
            Put(parent, key, mark);
        }
        text = root.ToJsonString();
        for (int i = 1; i < 4; i++)
            text = text.Replace($"\"@@{i}@@\"", One(OddValues.Json), StringComparison.Ordinal);
        return text;
    }

    private void Put(JsonNode parent, string key, string mark)
    {
        if (parent is JsonArray array && int.Parse(key) < array.Count)
            array[int.Parse(key)] = mark;
        else if (parent is JsonObject found && random.Next(5) == 0)
            found.Remove(key);
        else if (parent is JsonObject renamed && random.Next(8) == 0)
            renamed[key + "x"] = mark;
        else if (parent is JsonObject kept)
            kept[key] = mark;
    }

    private static void Collect(JsonNode? node, List<(JsonNode, string)> places)
    {
        if (node is JsonObject fields)
            foreach ((string name, JsonNode? value) in fields)
            {
                places.Add((fields, name));
                Collect(value, places);
            }
        if (node is JsonArray items)
            for (int i = 0; i < items.Count; i++)
            {
                places.Add((items, i.ToString(System.Globalization.CultureInfo.InvariantCulture)));
                Collect(items[i], places);
            }
    }

    private string Nested(int deep) =>
        random.Next(2) == 0
            ? new string('[', deep) + new string(']', deep)
            : string.Concat(Enumerable.Repeat("{\"a\":", deep)) + "1" + new string('}', deep);

    private static string Twice(string good) =>
        good.StartsWith("{\"", StringComparison.Ordinal) ? "{\"id\":\"a\",\"id\":\"b\"," + good[1..] : good + good;

    private byte[] Noise(int length)
    {
        byte[] bytes = new byte[length];
        random.NextBytes(bytes);
        return bytes;
    }

    private string One(string[] of) => of[random.Next(of.Length)];
}
