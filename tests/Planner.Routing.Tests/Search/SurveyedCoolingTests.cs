namespace Planner.Routing.Tests;

public class SurveyedCoolingTests
{
    private const double Scale = 1000;

    /// <summary>A survey over costs that are flat above the hot and below the cold end and fall evenly between.</summary>
    private static SurveyedCooling Surveyed(double hot, double cold)
    {
        SurveyedCooling cooling = new(Scale);
        double temperature = cooling.At(new SearchPulse(0, 0, 0, 10_000));
        for (int k = 0; k < 1000; k++)
        {
            double share = Math.Clamp(Math.Log(temperature / cold) / Math.Log(hot / cold), 0, 1);
            temperature = cooling.At(new SearchPulse(k / 1000.0, 0, 0, 5_000 + (long)(5_000 * share)));
        }

        cooling.Reheat();
        return cooling;
    }

    private static double At(SurveyedCooling cooling, double progress) =>
        cooling.At(new SearchPulse(progress, 0, 0, 0));

    [Fact]
    public void TheSurveyCoolsOverAWideRange()
    {
        SurveyedCooling cooling = new(Scale);
        Assert.Equal(250, At(cooling, 0), 0.001);
        Assert.InRange(At(cooling, 0.999), 0.1, 0.102);
    }

    [Theory]
    [InlineData(100, 1)]
    [InlineData(20, 4)]
    public void TheLongCoolingKeepsToWhereTheCostFalls(double hot, double cold)
    {
        SurveyedCooling cooling = Surveyed(hot, cold);
        Assert.InRange(At(cooling, 0), cold, hot / 2);
        Assert.InRange(At(cooling, 1), cold * 0.3, cold * 1.5);
    }

    [Fact]
    public void ASurveyThatSaysNothingStillLeavesACooling()
    {
        SurveyedCooling cooling = new(Scale);
        At(cooling, 0);
        cooling.Reheat();
        Assert.True(At(cooling, 0) >= 2.99 * At(cooling, 1));
        Assert.True(At(cooling, 1) > 0);
    }

    [Fact]
    public void WithoutASurveyTheLongCoolingIsWide()
    {
        SurveyedCooling cooling = new(Scale);
        cooling.Reheat();
        Assert.Equal(250, At(cooling, 0), 0.001);
        Assert.Equal(0.1, At(cooling, 1), 0.001);
    }

    [Fact]
    public void EqualCostsGiveEqualTemperatures() => Assert.Equal(At(Surveyed(50, 2), 0.3), At(Surveyed(50, 2), 0.3));
}
