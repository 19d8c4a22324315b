using System.Text;

namespace Planner.Api.Tests;

/// <summary>More than fifty ways to ask wrongly.</summary>
internal static class MalformedBodies
{
    private static readonly string Good = Samples.RequestText;

    public static IReadOnlyDictionary<string, MalformedBody> All { get; } =
        new Dictionary<string, MalformedBody>(Broken().Concat(WrongValues()).Concat(WrongEnvelopes()));

    private static IEnumerable<KeyValuePair<string, MalformedBody>> Broken()
    {
        yield return Text("empty", "");
        yield return Text("white space", "  \n ");
        yield return Text("not JSON", "hello");
        yield return Text("XML", "<plan/>");
        yield return Text("cut off", Good[..(Good.Length / 2)]);
        yield return Text("one brace", "{");
        yield return Text("trailing comma", "{\"dataset\":\"a\",}");
        yield return Text("two documents", "{} {}");
        yield return Text("comment", "/* */ {}");
        yield return Text("single quotes", "{'dataset':'a'}");
        yield return Text("arrays to depth 10,000", new string('[', 10_000));
        yield return Text("closed arrays to depth 10,000", new string('[', 10_000) + new string(']', 10_000));
        yield return Text("objects to depth 5,000", string.Concat(Enumerable.Repeat("{\"a\":", 5_000)));
        yield return Text("a huge array", "[" + string.Join(',', Enumerable.Repeat("1", 90_000)) + "]");
        yield return Text("NaN", "{\"dataset\":\"a\",\"seconds\":NaN}");
        yield return Text("infinity", "{\"dataset\":\"a\",\"seconds\":Infinity}");
        yield return Text("lone high surrogate", "{\"dataset\":\"\\ud800\"}");
        yield return Text("lone low surrogate", "{\"dataset\":\"\\udc00\"}");
        yield return Text("escaped NUL", "{\"dataset\":\"a\\u0000b\"}");
        yield return Text("raw NUL", "{\"dataset\":\"a\0b\"}");
        yield return Text("raw control character", "{\"dataset\":\"a\u0001b\"}");
        yield return Text("bad escape", "{\"dataset\":\"\\q\"}");
        yield return Text("leading zero", "{\"dataset\":\"a\",\"seed\":01}");
        yield return Text("hexadecimal", "{\"dataset\":\"a\",\"seed\":0x10}");
        yield return Bytes("UTF-16", Encoding.Unicode.GetBytes(Good));
        yield return Bytes("UTF-16 with mark", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("{}")]);
        yield return Bytes(
            "invalid UTF-8",
            [(byte)'{', (byte)'"', 0xC3, 0x28, (byte)'"', (byte)':', (byte)'1', (byte)'}']
        );
        yield return Bytes("random bytes", [0x80, 0x81, 0xFE, 0x00, 0x13]);
        yield return Bytes("truncated gzip", [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0x4B]);
        yield return Bytes("only a mark", [0xEF, 0xBB, 0xBF]);
    }

    private static IEnumerable<KeyValuePair<string, MalformedBody>> WrongValues()
    {
        yield return Text("null", "null");
        yield return Text("a number", "42");
        yield return Text("a text", "\"gothenburg-day\"");
        yield return Text("a list", "[]");
        yield return Text("an empty object", "{}");
        yield return Text("data set is a number", "{\"dataset\":1}");
        yield return Text("a data set and a request", "{\"dataset\":\"gothenburg-day\"," + Good.TrimStart()[1..]);
        yield return Text("data set is a list", "{\"dataset\":[]}");
        yield return Text("seconds are text", "{\"dataset\":\"a\",\"seconds\":\"ten\"}");
        yield return Text("seconds are 1e400", "{\"dataset\":\"a\",\"seconds\":1e400}");
        yield return Text("seconds are negative", "{\"dataset\":\"a\",\"seconds\":-1}");
        yield return Text("iterations with decimals", "{\"dataset\":\"a\",\"iterations\":1.5}");
        yield return Text("seed beyond 64 bits", "{\"dataset\":\"a\",\"seed\":99999999999999999999}");
        yield return Text("agency is null", Replaced("\"agency\"", "\"agenda\""));
        yield return Text(
            "latitude 91",
            Replaced("\"latitude\": 57", "\"latitude\": 91", "\"latitude\":57", "\"latitude\":91")
        );
        yield return Text("unknown zone", Replaced("Europe/Stockholm", "Europe/Atlantis"));
        yield return Text("unknown discipline", Replaced("\"RN\"", "\"WIZARD\""));
        yield return Text("year 99999", Replaced("2026-03-02", "99999-03-02"));
        yield return Text("30 February", Replaced("2026-03-02", "2026-02-30"));
        yield return Text(
            "visits are an object",
            Replaced("\"visits\": [", "\"visits\": {} , \"x\": [", "\"visits\":[", "\"visits\":{},\"x\":[")
        );
    }

    private static IEnumerable<KeyValuePair<string, MalformedBody>> WrongEnvelopes()
    {
        byte[] good = Encoding.UTF8.GetBytes(Good);
        yield return new("plain text", new(good, "text/plain"));
        yield return new("a form", new(good, "application/x-www-form-urlencoded"));
        yield return new("no type", new(good, null));
        yield return new("seconds 0", new(good, Query: "?seconds=0"));
        yield return new("seconds in words", new(good, Query: "?seconds=many"));
        yield return new("seconds NaN", new(good, Query: "?seconds=NaN"));
        yield return new("too many seconds", new(good, Query: "?seconds=1e9"));
        yield return new("iterations 0", new(good, Query: "?iterations=0"));
        yield return new("iterations beyond 64 bits", new(good, Query: "?iterations=99999999999999999999"));
        yield return new("seed in words", new(good, Query: "?seed=lucky"));
    }

    private static KeyValuePair<string, MalformedBody> Text(string name, string text) =>
        new(name, new(Encoding.UTF8.GetBytes(text)));

    private static KeyValuePair<string, MalformedBody> Bytes(string name, byte[] bytes) => new(name, new(bytes));

    // Replaces whichever spelling the writer uses; a body that stays good would make the test fail.
    private static string Replaced(params string[] pairs)
    {
        string text = Good;
        for (int i = 0; i < pairs.Length; i += 2)
            text = text.Replace(pairs[i], pairs[i + 1]);
        return text;
    }
}
