using System.CommandLine;

namespace Planner.Quality;

/// <summary><c>standard-set</c>: prints the standard set as its rule makes it from best-known.csv.</summary>
internal sealed class StandardSetCommand : Command
{
    private readonly Argument<string> known = new("INSTANCES") { Description = "Folder of the public instances." };

    public StandardSetCommand()
        : base("standard-set", "Print the standard set as its rule makes it.")
    {
        Arguments.Add(known);
        SetAction(parsed =>
        {
            foreach (string line in StandardSet.Make(BestKnown.Read(parsed.GetRequiredValue(known))))
                Console.WriteLine(line);
        });
    }
}
