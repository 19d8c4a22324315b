using System.Text.Json;
using Planner.Domain;

namespace Planner.Formats.Tests;

public sealed class SchemaTests
{
    private static readonly SchemaDocument Request = SchemaDocument.Load("plan-request.schema.json");
    private static readonly SchemaDocument Plan = SchemaDocument.Load("plan.schema.json");

    public static TheoryData<string> Names => [.. SampleAgencies.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void CommittedRequestsConform(string name) =>
        Assert.Empty(Request.Mistakes(File.ReadAllText(Datasets.Path($"{name}/request.json"))));

    [Fact]
    public void AWrittenRequestConforms() => Assert.Empty(Request.Mistakes(SampleRequest.Text));

    [Fact]
    public void AWrittenPlanConforms() => Assert.Empty(Plan.Mistakes(PlanRoundTripTests.Written()));

    // The sample uses every field the writer knows, and the reader knows every field of the sample.
    [Fact]
    public void RequestSchemaAndReaderKnowTheSameFields()
    {
        Assert.Empty(SampleRequest.Read(SampleRequest.Text).UnknownFields);
        Assert.Equal(Lines(DocumentFields.Of(SampleRequest.Text)), Lines(Request.Fields()));
    }

    [Fact]
    public void PlanSchemaAndReaderKnowTheSameFields()
    {
        PlanDocument read = PlanRoundTripTests.Read(PlanRoundTripTests.Written());
        Assert.Empty(read.Plan.UnknownFields);
        Assert.Empty(read.Request.UnknownFields);
        Assert.Equal(Lines(DocumentFields.Of(PlanRoundTripTests.Written())), Lines(Plan.Fields()));
    }

    [Theory]
    [InlineData("discipline", typeof(Discipline))]
    [InlineData("termKind", typeof(TermKind))]
    public void NamesInTheSchemaAreThoseOfTheDomain(string definition, Type type)
    {
        JsonElement schema = JsonDocument
            .Parse(File.ReadAllText(Datasets.Path("schema/plan-request.schema.json")))
            .RootElement.GetProperty("$defs");
        IEnumerable<string> names = schema
            .GetProperty(definition)
            .GetProperty("enum")
            .EnumerateArray()
            .Select(n => n.GetString()!);
        Assert.Equal(Enum.GetNames(type).Select(n => n.ToUpperInvariant()), names.Select(n => n.ToUpperInvariant()));
    }

    [Theory]
    [InlineData("\"priority\":80", "\"priority\":101")]
    [InlineData("\"discipline\":\"AIDE\"", "\"discipline\":\"COOK\"")]
    [InlineData("\"patient\":\"P1\",", "")]
    [InlineData("T08:30:00+01:00", "T08:30:00")]
    [InlineData("\"duration\":\"PT60M\"", "\"duration\":60")]
    public void WhatTheSchemaRefusesTheReaderRefusesToo(string from, string to)
    {
        string text = SampleRequest.Text.Replace(from, to, StringComparison.Ordinal);
        Assert.NotEmpty(Request.Mistakes(text));
        Assert.Throws<InvalidInputException>(() => SampleRequest.Read(text));
    }

    private static string Lines(IEnumerable<string> fields) => string.Join('\n', fields);
}
