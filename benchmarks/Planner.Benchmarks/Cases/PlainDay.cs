using System.Globalization;
using System.Text;
using Planner.Formats;
using Planner.Routing;

namespace Planner.Benchmarks;

/// <summary>
/// A seeded problem of the plainest kind (HHCRSP): 100 patients on a square, 20 caregivers of three skills each, a third of the
/// patients with two synchronized services.
/// </summary>
internal static class PlainDay
{
    private const int Patients = 100;
    private const int Caregivers = 20;
    private const int Skills = 6;
    private const int Day = 600;
    private const int Side = 100;

    public static RoutingProblem Problem()
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, Json(new Random(1)));
            return HhcrspReader.Read(file).ToProblem();
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string Json(Random dice)
    {
        var places = Enumerable.Range(0, Patients + 1).Select(_ => (X: dice.Next(Side), Y: dice.Next(Side))).ToList();
        var patients = Enumerable.Range(1, Patients).Select(p => Patient(p, dice));
        var caregivers = Enumerable.Range(1, Caregivers).Select(Caregiver);
        var rows = places.Select(a =>
            $"[{string.Join(',', places.Select(b => Text(Math.Sqrt(Square(a.X - b.X) + Square(a.Y - b.Y)))))}]"
        );
        var services = Enumerable.Range(1, Skills).Select(s => $"{{\"id\":\"s{s}\",\"default_duration\":15}}");
        return new StringBuilder()
            .Append($"{{\"patients\":[{string.Join(',', patients)}],")
            .Append($"\"caregivers\":[{string.Join(',', caregivers)}],")
            .Append($"\"services\":[{string.Join(',', services)}],")
            .Append($"\"central_offices\":[{{\"id\":\"d\"}}],\"distances\":[{string.Join(',', rows)}]}}")
            .ToString();
    }

    private static string Patient(int p, Random dice)
    {
        int open = dice.Next(Day - 120);
        int first = 1 + dice.Next(Skills / 2);
        int second = 1 + (Skills / 2) + dice.Next(Skills / 2);
        string one = $"{{\"service\":\"s{first}\",\"duration\":{10 + dice.Next(20)}}}";
        string two = $"{{\"service\":\"s{second}\",\"duration\":{10 + dice.Next(20)}}}";
        string bond = p % 2 == 0 ? "{\"type\":\"simultaneous\"}" : "{\"type\":\"sequential\",\"distance\":[10,60]}";
        string care = p % 3 == 0 ? $"[{one},{two}],\"synchronization\":{bond}" : $"[{one}]";
        return $"{{\"id\":\"p{p}\",\"time_window\":[{open},{open + 120}],\"required_caregivers\":{care}}}";
    }

    private static string Caregiver(int c)
    {
        int half = c % 2 == 0 ? 0 : Skills / 2;
        string skills = string.Join(',', Enumerable.Range(1, Skills / 2).Select(s => $"\"s{half + s}\""));
        return $"{{\"id\":\"c{c}\",\"abilities\":[{skills}]}}";
    }

    private static double Square(double x) => x * x;

    private static string Text(double distance) => distance.ToString("0.000", CultureInfo.InvariantCulture);
}
