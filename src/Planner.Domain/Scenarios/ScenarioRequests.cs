namespace Planner.Domain;

/// <summary>
/// Turns scenarios into requests: every change in its order, then every rule of a request once more.
/// </summary>
public sealed class ScenarioRequests(PlanRequest request, ScenarioFile file)
{
    /// <summary>The agency as it is, with what the file gives for every side.</summary>
    /// <param name="replicate">Which repetition; seeded draws differ between them.</param>
    /// <exception cref="InvalidInputException">Every mistake at once.</exception>
    public PlanRequest Unchanged(int replicate) => Checked(mistakes => Given(replicate, mistakes));

    /// <summary>The agency with one scenario's changes.</summary>
    /// <exception cref="InvalidInputException">Every mistake at once.</exception>
    public PlanRequest Changed(int scenario, int replicate) =>
        Checked(mistakes => Apply(Given(replicate, []), scenario, replicate, mistakes));

    /// <summary>Refuses a file with a mistake in any of its changes, before any work is done.</summary>
    /// <exception cref="InvalidInputException">Every mistake of every scenario at once.</exception>
    public void Check()
    {
        List<InputMistake> mistakes = [];
        PlanRequest given = Given(0, mistakes);
        AddBroken(given, "given", mistakes);
        for (int s = 0; s < file.Scenarios.Count; s++)
        {
            List<InputMistake> own = [];
            AddBroken(Apply(given, s, 0, own), FindingList.At("scenarios", s), own);
            mistakes.AddRange(own);
        }
        if (mistakes.Count > 0)
            throw new InvalidInputException([.. mistakes.Distinct()]);
    }

    private PlanRequest Given(int replicate, List<InputMistake> mistakes) =>
        Apply(request, file.Given, "given", replicate, mistakes);

    private PlanRequest Apply(PlanRequest given, int scenario, int replicate, List<InputMistake> mistakes)
    {
        string place = FindingList.At("scenarios", scenario) + ".changes";
        return Apply(given, file.Scenarios[scenario].Changes, place, replicate, mistakes);
    }

    private static PlanRequest Apply(
        PlanRequest given,
        IReadOnlyList<ScenarioChange> changes,
        string list,
        int replicate,
        List<InputMistake> mistakes
    )
    {
        for (int i = 0; i < changes.Count; i++)
            given = changes[i].ApplyTo(given, new ChangeContext(FindingList.At(list, i), replicate, mistakes));
        return given;
    }

    // What a refused change has left half done would only add mistakes that nobody made.
    private static void AddBroken(PlanRequest changed, string place, List<InputMistake> mistakes)
    {
        if (mistakes.Count == 0)
            mistakes.AddRange(
                RequestValidator
                    .CheckWithOtherStaff(changed)
                    .Mistakes.Select(m => m with { Place = $"{place}, then {m.Place}" })
            );
    }

    private static PlanRequest Checked(Func<List<InputMistake>, PlanRequest> make)
    {
        List<InputMistake> mistakes = [];
        PlanRequest made = make(mistakes);
        return mistakes.Count == 0 ? made : throw new InvalidInputException(mistakes);
    }
}
