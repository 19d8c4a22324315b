using Planner.Domain;

namespace Planner.Orders;

/// <summary>How orders name who visits.</summary>
internal static class DisciplineWords
{
    private static readonly (string Word, Discipline[] Who)[] Known =
    [
        ("SN", [Discipline.RN, Discipline.LPN]),
        ("RN", [Discipline.RN]),
        ("LPN", [Discipline.LPN]),
        ("LVN", [Discipline.LPN]),
        ("PT", [Discipline.PT, Discipline.PTA]),
        ("PTA", [Discipline.PTA]),
        ("OT", [Discipline.OT, Discipline.OTA]),
        ("OTA", [Discipline.OTA]),
        ("COTA", [Discipline.OTA]),
        ("ST", [Discipline.SLP]),
        ("SLP", [Discipline.SLP]),
        ("MSW", [Discipline.MSW]),
        ("AIDE", [Discipline.AIDE]),
        ("HHA", [Discipline.AIDE]),
    ];

    public static string All { get; } = string.Join(", ", Known.Select(k => k.Word));

    /// <summary>Who a word means; null where it is no discipline.</summary>
    public static IReadOnlyList<Discipline>? Find(string word) =>
        Known.FirstOrDefault(k => k.Word.Equals(word, StringComparison.OrdinalIgnoreCase)).Who;

    /// <summary>The spelling of the list.</summary>
    public static string Spelled(string word) =>
        Known.First(k => k.Word.Equals(word, StringComparison.OrdinalIgnoreCase)).Word;

    /// <summary>Who makes the visits of an order for a discipline; assistants work under an order for their therapist.</summary>
    public static IReadOnlyList<Discipline> Of(Discipline discipline) =>
        discipline switch
        {
            Discipline.PT => [Discipline.PT, Discipline.PTA],
            Discipline.OT => [Discipline.OT, Discipline.OTA],
            _ => [discipline],
        };
}
