using Planner.Cli;

using var interrupt = new Interrupt();
return await PlannerApp.RunAsync(args, Terminal.OfProcess(), interrupt.Token);
