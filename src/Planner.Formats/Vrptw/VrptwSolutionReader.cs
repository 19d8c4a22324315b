using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Planner.Domain;
using Planner.Routing;

namespace Planner.Formats;

/// <summary>
/// Reads the family's text. Every customer is served as early as the order allows; a stated cost is not looked at.
/// </summary>
public sealed partial class VrptwSolutionReader
{
    private readonly VrptwInstance _instance;
    private readonly MistakeList _mistakes = new(InputLimits.Default);
    private readonly List<int[]> _routes = [];
    private readonly HashSet<int> _seen = [];

    private VrptwSolutionReader(VrptwInstance instance) => _instance = instance;

    /// <exception cref="InvalidInputException">Unknown or repeated customers, too many routes; every mistake.</exception>
    public static RoutingSolution Read(VrptwInstance instance, Stream stream, string name)
    {
        VrptwSolutionReader reader = new(instance);
        string text = Encoding.UTF8.GetString(InputBytes.Read(stream, name, InputLimits.Default));
        foreach (string line in text.Split('\n'))
            reader.ReadLine(line.Trim());
        if (reader._routes.Count > instance.Vehicles)
            reader._mistakes.Add(
                name,
                FormattableString.Invariant($"{reader._routes.Count} routes"),
                FormattableString.Invariant($"There are {instance.Vehicles} vehicles."),
                "Join routes."
            );
        reader._mistakes.ThrowIfAny();
        return reader.Solution();
    }

    [GeneratedRegex(
        @"^Route\s*#\s*\d+\s*:(?<customers>.*)$",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex RouteLine();

    private void ReadLine(string line)
    {
        if (line.Length == 0 || line.StartsWith("Cost", StringComparison.Ordinal))
            return;
        if (RouteLine().Match(line) is { Success: true } match)
            _routes.Add([
                .. match.Groups["customers"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Service),
            ]);
        else
            _mistakes.Add(
                Shown(line),
                "another line",
                "Lines are \"Route #1: 3 7 5\" and \"Cost 1.0\".",
                "Correct it."
            );
    }

    private int Service(string word)
    {
        bool isCustomer =
            int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int customer)
            && customer >= 1
            && customer < _instance.Nodes.Count;
        if (isCustomer && _seen.Add(customer))
            return customer - 1;
        _mistakes.Add(
            FormattableString.Invariant($"route {_routes.Count + 1}"),
            Shown(word),
            FormattableString.Invariant($"A customer 1..{_instance.Nodes.Count - 1} stands there, each once."),
            "Correct the number."
        );
        return 0;
    }

    private static string Shown(string text) => $"\"{(text.Length <= 40 ? text : text[..40])}\"";

    private RoutingSolution Solution()
    {
        int[] start = [.. Enumerable.Repeat(-1, _instance.Nodes.Count - 1)];
        int[][] routes = [.. _routes, .. Enumerable.Repeat(Array.Empty<int>(), _instance.Vehicles - _routes.Count)];
        int[] back = [.. routes.Select(r => r.Length == 0 ? -1 : Walk(r, start))];
        return new()
        {
            Routes = routes,
            ServiceStart = start,
            BreakStart = [],
            Departure = [.. routes.Select(r => r.Length == 0 ? -1 : _instance.Nodes[0].Earliest)],
            Return = back,
        };
    }

    private int Walk(int[] route, int[] start)
    {
        int time = _instance.Nodes[0].Earliest;
        int at = 0;
        foreach (int service in route)
        {
            VrptwNode node = _instance.Nodes[service + 1];
            start[service] = Math.Max(time + _instance.Distance(at, service + 1), node.Earliest);
            time = start[service] + node.Service;
            at = service + 1;
        }
        return time + _instance.Distance(at, 0);
    }
}
