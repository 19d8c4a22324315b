using Planner.Domain;
using Planner.Formats;
using Planner.Travel;

namespace Planner.Dispatch;

/// <summary>The use case "invent an agency on the roads of a city": the same options give the same request.</summary>
public sealed class GenerateAgency(NetworkLocator locator)
{
    /// <summary>What the name of a city's road network ends in.</summary>
    private const string NetworkEnding = "-roads";

    /// <param name="city">"gothenburg" stands for the network "gothenburg-roads".</param>
    /// <exception cref="NetworkNotFoundException">There are no roads of that city.</exception>
    /// <exception cref="RoadNetworkException">The road network's file is damaged.</exception>
    /// <exception cref="InvalidInputException">A number is out of its range.</exception>
    public PlanRequest Run(string city, AgencyOptions options)
    {
        string name = city.EndsWith(NetworkEnding, StringComparison.Ordinal) ? city : city + NetworkEnding;
        RoadNetwork network = RoadNetwork.Load(locator.Find(name));
        try
        {
            return AgencyGenerator.Generate(network, options with { City = network.Name, Network = name });
        }
        catch (ArgumentException outOfRange)
        {
            const string Rule = "An agency cannot be invented like this.";
            throw new InvalidInputException([
                new InputMistake("options", outOfRange.Message, Rule, "Choose a number within the range."),
            ]);
        }
    }
}
