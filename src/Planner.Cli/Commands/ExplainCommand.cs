using System.CommandLine;
using Planner.Api;
using Planner.CpSat;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Cli;

/// <summary><c>planner explain</c>: why a plan is as it is, and what would have to change.</summary>
internal static class ExplainCommand
{
    private const string About = """
        Explain a plan: its cost and its costliest visits; for every visit nobody makes, the rules that keep it out
        and the smallest change that would let it in, proven by a plan that the checker accepts. With --visit: why
        this clinician, why then, why not the others.

        Example:
          planner explain plan.json
          planner explain plan.json --visit V0117
          planner explain plan.json --visit V0012 --clinician C03
        """;

    public static Command Create(Terminal terminal)
    {
        var plan = new Argument<string>("PLAN") { Description = "A plan file that planner check finds clean." };
        var visit = new Option<string?>("--visit") { Description = "One visit, in detail.", HelpName = "ID" };
        var clinician = new Option<string?>("--clinician")
        {
            Description = "Why (not) this clinician for the visit.",
            HelpName = "ID",
        };
        Option<bool> json = CommonOptions.Json();
        var command = new Command("explain", About) { plan, visit, clinician, json };
        command.Validators.Add(result =>
        {
            if (result.GetValue(clinician) is not null && result.GetValue(visit) is null)
                result.AddError("--clinician asks about one visit. Name it with --visit.");
        });
        command.SetAction(
            (parsed, stop) =>
            {
                var question = new ExplainQuestion(
                    parsed.GetValue(visit) is { } v ? new VisitId(v) : null,
                    parsed.GetValue(clinician) is { } c ? new ClinicianId(c) : null
                );
                return RunAsync(terminal, parsed.GetRequiredValue(plan), question, parsed.GetValue(json), stop);
            }
        );
        return command;
    }

    private static async Task<int> RunAsync(
        Terminal terminal,
        string path,
        ExplainQuestion question,
        bool asJson,
        CancellationToken stop
    )
    {
        PlanDocument document = InputFile.Read(path, file => PlanReader.ReadFile(file));
        var explain = new ExplainPlan(new TravelDesk(NetworkLocator.Near(path)), () => CpSatEngines.Choose());
        PlanExplanation explanation = await explain.RunAsync(document, question, stop);
        if (asJson)
            JsonOutput.Write(terminal.Out, ExplanationJson.Of(explanation, question));
        else
            new ExplanationTables(terminal, document.Request).Write(explanation, question, path);
        return explanation.HasFindings ? ExitCodes.Findings : ExitCodes.Done;
    }
}
