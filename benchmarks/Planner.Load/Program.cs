using System.Globalization;
using Planner.Load;

string verb = args.FirstOrDefault() ?? "";
string engine = Option("engine", "sqlite");
int seed = int.Parse(Option("seed", "1"), CultureInfo.InvariantCulture);

switch (verb)
{
    case "throughput":
    {
        double reads = Number("reads", 1500);
        double writes = Number("writes", 300);
        await using ServiceRun service = await ServiceRun.StartAsync(engine, Option("sample", "gothenburg-600"));
        ThroughputRun run = new(
            service,
            reads,
            writes,
            TimeSpan.FromSeconds(Number("seconds", 30)),
            !args.Contains("--without-solve")
        );
        (Latencies read, Latencies written) = await run.RunAsync();
        Console.WriteLine(Row("reads", read));
        Console.WriteLine(Row("writes", written));
        Console.Error.WriteLine(
            FormattableString.Invariant($"Processor time of the service: {run.Processor.TotalSeconds:0.0} s")
        );
        return read.Failed + written.Failed == 0 ? 0 : 1;
    }
    case "kills":
    {
        string[] flags = ["--lease-seconds", "2", "--job-attempts", "100"];
        await using ServiceRun service = await ServiceRun.StartAsync(engine, Option("sample", "gothenburg-day"), flags);
        KillRun run = new(service, seed);
        await run.RunAsync((int)Number("times", 20));
        Console.WriteLine(run.Result.Row(engine));
        run.Result.JobsWithoutOnePlan.ForEach(Console.WriteLine);
        return run.Result.Holds ? 0 : 1;
    }
    default:
        Console.Error.WriteLine(
            """
            usage: Planner.Load throughput [--engine sqlite|postgresql] [--reads N] [--writes N] [--seconds S] [--without-solve] [--sample NAME]
                   Planner.Load kills [--engine sqlite|postgresql] [--times N] [--seed K]
            """
        );
        return 2;
}

string Row(string what, Latencies latencies) =>
    FormattableString.Invariant(
        $"| {engine} | {what} | {latencies.PerSecond:0} | {latencies.Percentile(0.5):0.0} | {latencies.Percentile(0.99):0.0} | {latencies.Percentile(1):0.0} | {latencies.Failed} |"
    );

double Number(string name, double usual) =>
    double.Parse(Option(name, usual.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture);

string Option(string name, string usual)
{
    int at = Array.IndexOf(args, "--" + name);
    return at >= 0 && at + 1 < args.Length ? args[at + 1] : usual;
}
