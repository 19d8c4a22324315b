using System.CommandLine;
using Planner.Quality;

return await new RootCommand("How good the engine is, measured from outside: whole commands, checked solutions.")
{
    new RunCommand(),
    new ReportCommand(),
    new AgenciesCommand(),
    new StandardSetCommand(),
    new RepairsCommand(),
    new RepairProofsCommand(),
}
    .Parse(args)
    .InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
