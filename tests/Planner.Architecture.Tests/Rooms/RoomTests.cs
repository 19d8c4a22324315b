using System.Reflection;
using System.Reflection.Emit;

namespace Planner.Architecture.Tests;

public sealed class RoomTests
{
    public static TheoryData<string> Rooms => [.. Room.All.Select(r => r.Assembly)];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void RoomKnowsOnlyWhatItMayKnow(string name)
    {
        var room = Room.All.Single(r => r.Assembly == name);
        Assert.Empty(ReferenceRule.Forbidden(room, Path.Combine(AppContext.BaseDirectory, name + ".dll")));
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void RoomHasNoMoreFilesThanItsLimit(string name)
    {
        var room = Room.All.Single(r => r.Assembly == name);
        Assert.InRange(Repository.Sources(room.Folder).Count(), 1, room.MostFiles);
    }

    [Fact]
    public void ForbiddenReferenceIsFoundInAnAssemblyBuiltWithOne()
    {
        string file = Path.Combine(Directory.CreateTempSubdirectory().FullName, "Planner.SolverModels.dll");
        BuildModelsThatKnowTheChecker(file);
        var room = Room.All.Single(r => r.Assembly == "Planner.SolverModels");

        var forbidden = ReferenceRule.Forbidden(room, file);

        Assert.Equal(["Planner.SolverModels may not know Planner.Evaluation"], forbidden);
    }

    private static void BuildModelsThatKnowTheChecker(string file)
    {
        var checker = Assembly.Load("Planner.Evaluation").GetExportedTypes()[0];
        var assembly = new PersistedAssemblyBuilder(new AssemblyName("Planner.SolverModels"), typeof(object).Assembly);
        var type = assembly.DefineDynamicModule("m").DefineType("Leak", TypeAttributes.Public);
        type.DefineField("_checker", checker, FieldAttributes.Public);
        type.CreateType();
        assembly.Save(file);
    }
}
