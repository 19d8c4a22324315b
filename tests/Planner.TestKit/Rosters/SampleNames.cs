using Planner.Domain;

namespace Planner.TestKit;

/// <summary>Invented names.</summary>
internal static class SampleNames
{
    private static readonly string[] First =
    [
        "Ada",
        "Björn",
        "Carla",
        "Dev",
        "Ebba",
        "Farid",
        "Greta",
        "Hugo",
        "Ines",
        "Jun",
    ];
    private static readonly string[] Last =
    [
        "Alder",
        "Birch",
        "Cedar",
        "Dogwood",
        "Elm",
        "Fir",
        "Gorse",
        "Hazel",
        "Ivy",
    ];

    public static string Clinician(int index) => $"{First[index % First.Length]} {Last[index % Last.Length]}";

    public static Patient Patient(GeoPoint point, int index) =>
        new()
        {
            Id = new($"patient-{index:000}"),
            Name = $"Patient {index:000}",
            Address = new($"Sample Street {index + 1}", point),
        };
}
