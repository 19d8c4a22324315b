using Planner.Domain;

namespace Planner.Formats.Tests;

/// <summary>Broken UHHC files: refused with the place, never with another exception.</summary>
public sealed class UhhcMistakeTests : InstanceFileContract
{
    protected override string Sample => UhhcSample.Text;

    protected override int ReadFile(byte[] file, string name) =>
        UhhcReader.Read(new MemoryStream(file), name).Patients.Count;

    [Theory]
    [InlineData("\"metadata\"", "\"meta\"", "metadata")]
    [InlineData("\"cost_components\"", "\"costs\"", "metadata.cost_components")]
    [InlineData("\"travel_time\":3", "\"travel_time\":-3", "metadata.cost_components.travel_time")]
    [InlineData("\"travel_time\":3", "\"travel_time\":1e400", "metadata.cost_components.travel_time")]
    [InlineData("\"travel_time\":3", "\"travel_time\":0.5", "metadata.cost_components.travel_time")]
    [InlineData("\"travel_time\":3", "\"travel_time\":\"HARD\"", "metadata.cost_components.travel_time")]
    [InlineData("\"travel_time\":3", "\"travel_time\":\"SOFT\"", "metadata.cost_components.travel_time")]
    [InlineData("\"travel_time\":3", "\"travel_times\":3", "metadata.cost_components.travel_times")]
    [InlineData("\"travel_time\":3", "\"max_waiting_time\":3", "metadata.cost_components.max_waiting_time")]
    [InlineData("at_service_start", "at_noon", "metadata.time_window_met")]
    [InlineData("\"lunch_breaks\"", "\"lunches\"", "caregivers[0].lunch_break")]
    [InlineData("{\"start\":180,\"end\":360", "{\"start\":360,\"end\":180", "lunch_breaks")]
    [InlineData("\"generated\"", "\"bazirha\"", "caregivers[0].lunch_break")]
    [InlineData("{\"start\":60,\"end\":480}", "{\"start\":60,\"end\":209}", "caregivers[0].lunch_break")]
    [InlineData("{\"start\":60,\"end\":480}", "{\"start\":480,\"end\":60}", "caregivers[0].working_shift")]
    [InlineData("{\"start\":60,\"end\":480}", "{\"start\":-60,\"end\":480}", "caregivers[0].working_shift.start")]
    [InlineData("{\"start\":60,\"end\":480}", "{\"start\":60}", "caregivers[0].working_shift.end")]
    [InlineData("[0,500]", "[0,500,600]", "caregivers[2].working_shift")]
    [InlineData(
        "\"departing_point\":\"d1\",\"arrival_point\":\"d2\"",
        "\"departing_point\":\"d9\"",
        "caregivers[0].departing_point"
    )]
    [InlineData("\"arrival_point\":\"d2\"", "\"arrival_point\":\"d9\"", "caregivers[0].arrival_point")]
    [InlineData("\"id\":\"c2\"", "\"id\":\"c1\"", "caregivers[1].id")]
    [InlineData("\"id\":\"d2\"", "\"id\":\"d1\"", "terminal_points[1].id")]
    [InlineData("\"id\":\"p2\"", "\"id\":\"p1\"", "patients[1].id")]
    [InlineData("\"id\":\"p2\"", "\"id\":7", "patients[1].id")]
    [InlineData("\"abilities\":[\"s1\"]", "\"abilities\":[\"s8\"]", "caregivers[0].abilities[0]")]
    [InlineData("\"abilities\":[\"s1\"]", "\"abilities\":\"s1\"", "caregivers[0].abilities")]
    [InlineData(
        "\"service\":\"s1\",\"duration\":15",
        "\"service\":\"s8\",\"duration\":15",
        "patients[0].required_services[0].service"
    )]
    [InlineData("\"duration\":15", "\"duration\":-15", "patients[0].required_services[0].duration")]
    [InlineData("\"duration\":15", "\"duration\":0", "patients[0].required_services[0].duration")]
    [InlineData("\"duration\":15", "\"duration\":1.5", "patients[0].required_services[0].duration")]
    [InlineData("[{\"service\":\"s1\",\"duration\":15}]", "[]", "patients[0]")]
    [InlineData("\"service\":\"s2\",\"duration\":30", "\"service\":\"s1\",\"duration\":30", "patients[1]")]
    [InlineData("[{\"start\":30.0,\"end\":90.0}]", "[]", "patients[0]")]
    [InlineData("\"start\":30.0,\"end\":90.0", "\"start\":90,\"end\":30", "patients[0].time_windows[0]")]
    [InlineData("\"start\":30.0", "\"start\":\"early\"", "patients[0].time_windows[0].start")]
    [InlineData("{\"start\":60,\"end\":120}", "{\"start\":220,\"end\":230}", "patients[1].time_windows[1]")]
    [InlineData("\"min\":15,\"max\":45", "\"min\":45,\"max\":15", "patients[2].synchronization.distance")]
    [InlineData("\"distance\":{\"min\"", "\"far\":{\"min\"", "patients[2].synchronization.distance")]
    [InlineData("\"type\":\"simultaneous\"", "\"type\":\"soon\"", "patients[3].synchronization")]
    [InlineData(
        "\"time_windows\":[[10,50]]",
        "\"time_windows\":[[10,50]],\"synchronization\":{\"type\":\"independent\"}",
        "patients[4].synchronization"
    )]
    [InlineData("[\"c3\"]", "[\"c9\"]", "patients[3].preferred_caregivers[0]")]
    [InlineData("[\"c2\"]", "[\"c2\",\"c3\"]", "patients[4].required_services[0]")]
    [InlineData("\"optional\":true", "\"optional\":1", "patients[1].optional")]
    [InlineData("\"distance_matrix_index\":5", "\"distance_matrix_index\":6", "patients[3].distance_matrix_index")]
    [InlineData("\"distance_matrix_index\":5", "\"distance_matrix_index\":-1", "patients[3].distance_matrix_index")]
    [InlineData("[0,9,4,5,6,7],", "", "distances[0]")]
    [InlineData("[0,9,4,5,6,7]", "[0,9,4,5,6]", "distances[0]")]
    [InlineData("[0,9,4,5,6,7]", "[0,9,4,null,6,7]", "distances[0][3]")]
    [InlineData("[0,9,4,5,6,7]", "[0,9,4,-5,6,7]", "distances[0][3]")]
    [InlineData("[0,9,4,5,6,7]", "[1,9,4,5,6,7]", "distances[0][0]")]
    [InlineData("\"distances\":[", "\"distances\":[],\"far\":[", "distances")]
    public void ABrokenFileNamesThePlace(string from, string to, string place)
    {
        string text = UhhcSample.Changed(from, to);
        Assert.NotEqual(UhhcSample.Text, text);
        IReadOnlyList<InputMistake> mistakes = UhhcSample.Mistakes(text);
        Assert.Contains(mistakes, m => m.Place == place);
        Assert.All(mistakes, m => Assert.True(m.Found.Length > 0 && m.Rule.Length > 0 && m.Remedy.Length > 0));
    }

    [Fact]
    public void APairNeedsTwoCaregiversWhoCan()
    {
        string text = UhhcSample
            .Changed("\"abilities\":[\"s1\"]", "\"abilities\":[]")
            .Replace("\"abilities\":[\"s2\"]", "\"abilities\":[]", StringComparison.Ordinal)
            .Replace("\"incompatible_caregivers\":[\"c2\"]", "\"optional\":false", StringComparison.Ordinal);
        IEnumerable<string> places = UhhcSample.Mistakes(text).Select(m => m.Place);
        Assert.Equal(["patients[2]", "patients[3]"], places);
    }

    [Fact]
    public void AForbiddenTardinessNeedsAWindowAsLongAsTheService()
    {
        string text = UhhcSample
            .Changed("\"total_tardiness\":2", "\"total_tardiness\":\"HARD\"")
            .Replace("at_service_start", "at_service_end", StringComparison.Ordinal)
            .Replace("[[10,50]]", "[[10,14]]", StringComparison.Ordinal);
        Assert.Equal("patients[4].time_windows", Assert.Single(UhhcSample.Mistakes(text)).Place);
    }

    [Fact]
    public void EveryMistakeIsNamedAtOnce()
    {
        string text = UhhcSample
            .Changed("\"duration\":15", "\"duration\":-15")
            .Replace("[0,500]", "[500,0]", StringComparison.Ordinal)
            .Replace("\"travel_time\":3", "\"travel_time\":-3", StringComparison.Ordinal);
        Assert.Equal(3, UhhcSample.Mistakes(text).Count);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("NaN")]
    [InlineData("{\"metadata\":NaN}")]
    [InlineData("{\"metadata\":7,\"patients\":{},\"caregivers\":[[]],\"distances\":[7],\"terminal_points\":[null]}")]
    public void WhatIsNoInstanceIsRefused(string text) => Assert.NotEmpty(UhhcSample.Mistakes(text));

    [Fact]
    public void DeepNestingIsRefused() => Assert.Single(UhhcSample.Mistakes("{\"metadata\":" + new string('[', 5_000)));
}
