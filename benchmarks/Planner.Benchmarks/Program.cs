using BenchmarkDotNet.Running;
using Planner.Benchmarks;

// "speed FILE... [seconds] [workers]" prints one line per instance; anything else goes to BenchmarkDotNet.
if (args.Length > 1 && args[0] == "speed")
{
    SpeedReport.Print(args[1..]);
    return 0;
}

BenchmarkSwitcher.FromAssembly(typeof(EvaluateMoves).Assembly).Run(args);
return 0;
