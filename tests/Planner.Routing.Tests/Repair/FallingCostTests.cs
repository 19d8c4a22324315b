namespace Planner.Routing.Tests;

public sealed class FallingCostTests
{
    private const int Horizon = 60;
    private const long Never = long.MaxValue / 4;

    [Fact]
    public void LeavingLateSavesTheWaitBeforeAWindow()
    {
        FallingCost cost = new();
        cost.Begin(0, Horizon);
        cost.AddSlope(-3);
        cost.Pass(10);
        Assert.True(cost.Within(25, 40));
        cost.AddSlope(3);
        Assert.Equal(30, cost.Least());
    }

    [Fact]
    public void AWindowThatIsOverLeavesNothing()
    {
        FallingCost cost = new();
        cost.Begin(0, Horizon);
        cost.Pass(10);
        Assert.False(cost.Within(0, 9));
    }

    [Fact]
    public void RandomChainsCostWhatEveryTickTriedFinds()
    {
        for (ulong seed = 1; seed <= 400; seed++)
        {
            Assert.Equal(Chain(new SearchRandom(seed), new Ticks()), Chain(new SearchRandom(seed), new Curve()));
        }
    }

    /// <summary>Departs, is at three places with wishes and windows, and returns.</summary>
    private static long Chain(SearchRandom random, IChain chain)
    {
        chain.Begin(random.Below(5), Horizon);
        chain.AddSlope(-random.Below(4));
        for (int stop = 0; stop < 3; stop++)
        {
            chain.Pass(random.Below(8));
            int opens = random.Below(25);
            if (!chain.Within(opens, opens + 10 + random.Below(30)))
            {
                return Never;
            }

            int wished = random.Below(40);
            chain.AddBefore(wished, random.Below(3));
            chain.AddAfter(wished + random.Below(6), random.Below(3));
        }

        chain.Pass(random.Below(8));
        chain.AddSlope(random.Below(4));
        chain.AddAfter(30 + random.Below(20), random.Below(5));
        return chain.Within(0, Horizon) ? chain.Least() : Never;
    }

    private interface IChain
    {
        void Begin(int from, int to);
        void AddSlope(int price);
        void AddBefore(int moment, int price);
        void AddAfter(int moment, int price);
        void Pass(int ticks);
        bool Within(int from, int to);
        long Least();
    }

    private sealed class Curve : IChain
    {
        private readonly FallingCost _cost = new();

        public void Begin(int from, int to) => _cost.Begin(from, to);

        public void AddSlope(int price) => _cost.AddSlope(price);

        public void AddBefore(int moment, int price) => _cost.AddBefore(moment, price);

        public void AddAfter(int moment, int price) => _cost.AddAfter(moment, price);

        public void Pass(int ticks) => _cost.Pass(ticks);

        public bool Within(int from, int to) => _cost.Within(from, to);

        public long Least() => _cost.Least();
    }

    /// <summary>The same, every tick by itself.</summary>
    private sealed class Ticks : IChain
    {
        private long[] _cost = [];

        public void Begin(int from, int to) =>
            _cost = [.. Enumerable.Range(0, Horizon * 2).Select(t => t >= from && t <= to ? 0 : Never)];

        public void AddSlope(int price) => Add(t => price * t);

        public void AddBefore(int moment, int price) => Add(t => price * Math.Max(0, moment - t));

        public void AddAfter(int moment, int price) => Add(t => price * Math.Max(0, t - moment));

        public void Pass(int ticks) =>
            _cost = [.. _cost.Select((_, t) => _cost.Take(Math.Max(0, t - ticks + 1)).Append(Never).Min())];

        public bool Within(int from, int to)
        {
            _cost = [.. _cost.Select((cost, t) => t >= from && t <= to ? cost : Never)];
            return Least() < Never;
        }

        public long Least() => _cost.Min();

        private void Add(Func<int, long> price) =>
            _cost = [.. _cost.Select((cost, t) => cost >= Never ? Never : cost + price(t))];
    }
}
