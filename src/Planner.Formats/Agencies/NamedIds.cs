using System.Text.Json.Nodes;

namespace Planner.Formats;

/// <summary>Ids that a document names, each once; what is no text is left to the reader to refuse.</summary>
public sealed record NamedIds(
    IReadOnlyCollection<string> Clinicians,
    IReadOnlyCollection<string> Patients,
    IReadOnlyCollection<string> Visits
)
{
    private static readonly string[] ClinicianLists =
    [
        "requiredClinicians",
        "preferredClinicians",
        "excludedClinicians",
        SheetNames.Clinicians,
    ];

    public static NamedIds Of(JsonObject document)
    {
        JsonObject? pins = document.Part(SheetNames.Pins);
        JsonObject[] bonds =
        [
            .. document.Things(SheetNames.Relations),
            .. new[] { SheetNames.Clinicians, SheetNames.Starts, SheetNames.Sequences }.SelectMany(list =>
                pins.Things(list)
            ),
        ];
        return new(
            [
                .. Known(
                    ClinicianLists
                        .SelectMany(list => document.Texts(list))
                        .Concat(document.Things("declines").Select(decline => decline.Text(SheetNames.Clinician)))
                        .Append(document.Part("hold").Text(SheetNames.Clinician))
                        .Concat(bonds.Select(bond => bond.Text(SheetNames.Clinician)))
                ),
            ],
            [.. Known([document.Text(SheetNames.Patient)])],
            [
                .. Known(
                    bonds.SelectMany(bond =>
                        bond.Texts(SheetNames.Visits)
                            .Concat([bond.Text("first"), bond.Text("second"), bond.Text(SheetNames.Visit)])
                    )
                ),
            ]
        );
    }

    private static IEnumerable<string> Known(IEnumerable<string> ids) =>
        ids.Where(id => id.Length > 0).Distinct(StringComparer.Ordinal);
}
