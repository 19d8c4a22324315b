namespace Planner.Routing;

/// <summary>The services of one route in order, with the ticks of stays and ways. Gap g lies in front of stop g.</summary>
/// <param name="Services">Its stops without breaks.</param>
/// <param name="Lengths">Set-up and service ticks by stop.</param>
/// <param name="Legs">Ticks of the ways by gap; one more than stops.</param>
internal sealed record Chain(int Route, int[] Services, int[] Lengths, int[] Legs)
{
    public int Stops => Services.Length;

    public static Chain Of(ChainCosts costs, int route, int[] services)
    {
        RoutingProblem problem = costs.Problem;
        int[] lengths = new int[services.Length];
        int[] legs = new int[services.Length + 1];
        int at = problem.Routes.StartLocation[route];
        for (int k = 0; k < services.Length; k++)
        {
            int place = problem.Services.Location[services[k]];
            lengths[k] = costs.Length(services[k], route, at);
            legs[k] = costs.Travel(at, place);
            at = place;
        }

        legs[^1] = costs.Travel(at, problem.Routes.EndLocation[route]);
        return new Chain(route, services, lengths, legs);
    }

    /// <summary>Ticks from the start of the stop in front of a gap until one is ready.</summary>
    public int LengthBefore(int gap) => gap == 0 ? 0 : Lengths[gap - 1];
}
