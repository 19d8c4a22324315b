namespace Planner.Store.Tests;

public sealed class InboundEventTests
{
    private const string Text = """{"id":"e1","kind":"urgentVisit","patient":{"name":"Åsa Öst"}}""";

    [Theory]
    [MemberData(nameof(StoreEngines.All), MemberType = typeof(StoreEngines))]
    public async Task EventIsKeptOnceAndHandledOnce(string engine)
    {
        using JobShop shop = await JobShop.OpenAsync(engine);
        bool[] kept = await Task.WhenAll(
            Enumerable
                .Range(0, 10)
                .Select(_ =>
                    shop.Store.WriteAsync(
                        JobShop.Dispatcher,
                        change => change.InboundEvents.Add("north", "e1", "urgentVisit", Text)
                    )
                )
        );
        Assert.Single(kept, isNew => isNew);
        shop.Clock.Advance(TimeSpan.FromMinutes(1));
        InboundEvent waiting = Assert.Single(shop.Store.Read(r => r.InboundEvents.Unhandled(r.Now, 10)));
        Assert.Equal(Text, shop.Store.Read(reader => reader.InboundEvents.Document(waiting)));

        bool[] handled = await Task.WhenAll(
            Enumerable
                .Range(0, 2)
                .Select(_ =>
                    shop.Store.WriteAsync(
                        JobShop.Dispatcher,
                        change => change.InboundEvents.Handle("north", "e1", """{"day":"2026-03-02"}""")
                    )
                )
        );

        Assert.Single(handled, isFirst => isFirst);
        Assert.Empty(shop.Store.Read(reader => reader.InboundEvents.Unhandled(reader.Now, 10)));
        InboundEvent read = shop.Store.Read(r => r.InboundEvents.Find(Scope.Of("north"), "north", "e1"))!;
        Assert.Equal((InboundState.Handled, """{"day":"2026-03-02"}"""), (read.State, read.Outcome));
        Assert.Null(shop.Store.Read(reader => reader.InboundEvents.Find(Scope.Of("south"), "north", "e1")));
    }
}
