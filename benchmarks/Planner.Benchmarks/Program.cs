using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Planner.Benchmarks;

// "speed FILE... [seconds] [workers]": a line per instance. "moves [tries]": a row per move. "anneal FILE...": with
// and without ruins, a row each. "fills PLAN": how long ranking the plan's waitlist takes. "risks PLAN [scenarios]": how
// long working the plan off takes. "radar PLAN [call-outs]": how long looking ahead takes. "edits PLAN [edits]": how long
// edits by hand take. "explanations [visits]": why visits are left out, every claim checked. "--short ...": every benchmark once, to see that it runs. Anything else goes
// to BenchmarkDotNet.
const int UsualTries = 200_000;
const int AnnealSteps = 4_000_000;
const int UsualVisits = 300;
const int UsualScenarios = 1_000;
const int UsualEdits = 60;
switch (args)
{
    case ["speed", .. { Length: > 0 } files]:
        SpeedReport.Print(files);
        return 0;
    case ["moves", .. var tries]:
        MoveReport.Print(tries is [var count] ? int.Parse(count) : UsualTries);
        return 0;
    case ["fills", var plan]:
        await FillReport.PrintAsync(plan);
        return 0;
    case ["risks", var plan, .. var scenarios]:
        await RiskTimes.PrintAsync(plan, scenarios is [var many] ? int.Parse(many) : UsualScenarios);
        return 0;
    case ["radar", var plan, .. var callOuts]:
        await RadarTimes.PrintAsync(plan, callOuts is [var some] ? int.Parse(some) : 0);
        return 0;
    case ["edits", var plan, .. var edits]:
        await EditTimes.PrintAsync(plan, edits is [var each] ? int.Parse(each) : UsualEdits);
        return 0;
    case ["anneal", .. { Length: > 0 } files]:
        AnnealReport.Print(files, AnnealSteps);
        return 0;
    case ["explanations", .. var visits]:
        return await ExplanationReport.PrintAsync(visits is [var wanted] ? int.Parse(wanted) : UsualVisits);
}

bool isShort = args.Contains("--short");
Job job = (isShort ? Job.Dry : Job.ShortRun).WithToolchain(InProcessEmitToolchain.Instance);
BenchmarkSwitcher
    .FromAssembly(typeof(Kernel).Assembly)
    .Run([.. args.Where(a => a != "--short")], DefaultConfig.Instance.AddJob(job));
return 0;
